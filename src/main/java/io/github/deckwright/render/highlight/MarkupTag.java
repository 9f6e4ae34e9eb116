package io.github.deckwright.render.highlight;

/** Passes one tag of HTML, XML or JSX with its attributes. */
final class MarkupTag {
    private final Scan scan;

    MarkupTag(Scan scan) {
        this.scan = scan;
    }

    /** Passes the tag that starts here; returns whether it closes itself. Braces in it are handed over. */
    boolean tag(Runnable braces) {
        scan.plain(scan.peek(1) == '/' ? 2 : 1);
        scan.take(Token.TAG, nameEnd(scan.at()));
        while (scan.more()) {
            char c = scan.current();
            if (c == '>') {
                scan.plain(1);
                return scan.charAt(scan.at() - 2) == '/';
            }
            if (c == '<') {
                return false;
            }
            attribute(c, braces);
        }
        return false;
    }

    private void attribute(char c, Runnable braces) {
        if (c == '"' || c == '\'') {
            scan.take(Token.STRING, scan.find(String.valueOf(c), scan.at() + 1) + 1);
        } else if (c == '{') {
            braces.run();
        } else if (c == '=') {
            scan.plain(1);
            value();
        } else {
            int start = scan.at();
            int stop = nameEnd(start);
            scan.take(Token.NAME, stop);
            if (stop == start) {
                scan.plain(1);
            }
        }
    }

    private void value() {
        int i = scan.at();
        while (i < scan.end() && scan.charAt(i) > ' ' && "\"'=<>`{".indexOf(scan.charAt(i)) < 0) {
            i++;
        }
        scan.take(Token.STRING, i);
    }

    private int nameEnd(int start) {
        int i = start;
        while (i < scan.end() && scan.charAt(i) > ' ' && "\"'=<>/{}".indexOf(scan.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
