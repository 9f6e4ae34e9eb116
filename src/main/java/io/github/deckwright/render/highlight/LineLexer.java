package io.github.deckwright.render.highlight;

/** Reads text in which the start of a line tells what the line is: patches, terminal sessions, Markdown. */
final class LineLexer {
    private final String kind;
    private final Scan scan;

    LineLexer(String kind, Scan scan) {
        this.kind = kind;
        this.scan = scan;
    }

    void run() {
        while (scan.more()) {
            int end = scan.lineEnd(scan.at());
            switch (kind) {
                case "diff" -> scan.take(ofPatch(), end);
                case "session" -> session(end);
                default -> scan.take(ofMarkdown(), end);
            }
            scan.plain(1);
        }
    }

    private Token ofPatch() {
        if (scan.startsWith("+++") || scan.startsWith("---") || scan.startsWith("diff ") || scan.startsWith("index ")) {
            return Token.COMMENT;
        }
        return switch (scan.current()) {
            case '+', '>' -> Token.ADDED;
            case '-', '<' -> Token.REMOVED;
            case '@' -> Token.META;
            default -> Token.PLAIN;
        };
    }

    private void session(int end) {
        int prompt = scan.at();
        while (prompt < end && "$#%>".indexOf(scan.charAt(prompt)) < 0 && scan.charAt(prompt) > ' ') {
            prompt++;
        }
        if (prompt < end && scan.charAt(prompt) > ' ' && scan.charAt(prompt + 1) == ' ') {
            scan.take(Token.META, prompt + 1);
            Scan command = scan.part(end);
            Languages.find("bash").ifPresent(bash -> Highlighter.lex(bash, command));
        } else {
            scan.take(Token.PLAIN, end);
        }
    }

    private Token ofMarkdown() {
        return switch (scan.current()) {
            case '#' -> Token.TITLE;
            case '>' -> Token.COMMENT;
            case '`', '~' -> Token.META;
            default -> Token.PLAIN;
        };
    }
}
