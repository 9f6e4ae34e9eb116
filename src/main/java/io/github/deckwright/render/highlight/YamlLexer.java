package io.github.deckwright.render.highlight;

import java.util.Set;

/** Reads YAML line by line: keys, scalars, block texts, comments. */
final class YamlLexer {
    private static final Set<String> LITERALS = Set.of("true", "false", "null", "yes", "no", "~", "on", "off");

    private final Scan scan;

    YamlLexer(Scan scan) {
        this.scan = scan;
    }

    void run() {
        while (scan.more()) {
            int start = scan.at();
            int content = scan.pastBlanks(start);
            scan.take(Token.PLAIN, content);
            line(content - start);
            scan.plain(1);
        }
    }

    private void line(int indent) {
        if (scan.startsWith("---") || scan.startsWith("...") || scan.current() == '%') {
            scan.take(Token.META, scan.lineEnd(scan.at()));
            return;
        }
        while (scan.current() == '-' && scan.peek(1) <= ' ') {
            scan.take(Token.META, scan.at() + 1);
            scan.take(Token.PLAIN, scan.pastBlanks(scan.at()));
        }
        key();
        int end = scan.lineEnd(scan.at());
        boolean block = false;
        while (scan.at() < end) {
            char c = scan.current();
            block = c == '|' || c == '>' || (block && "+-0123456789".indexOf(c) >= 0);
            value(c, end);
        }
        if (block) {
            scan.take(Token.STRING, blockEnd(indent));
        }
    }

    private void key() {
        char first = scan.current();
        int i = scan.at();
        if (first == '"' || first == '\'') {
            i = scan.findOnLine(first, i + 1) + 1;
        } else {
            while (scan.charAt(i) != 0
                    && "\n#{[,".indexOf(scan.charAt(i)) < 0
                    && !(scan.charAt(i) == ':' && scan.charAt(i + 1) <= ' ')) {
                i++;
            }
        }
        if (scan.charAt(i) == ':') {
            scan.take(Token.NAME, i);
            scan.plain(1);
        }
    }

    private void value(char c, int end) {
        boolean afterBlank = scan.charAt(scan.at() - 1) <= ' ';
        if (c == '#' && afterBlank) {
            scan.take(Token.COMMENT, end);
        } else if (c == '"' || c == '\'') {
            scan.take(Token.STRING, Math.min(end, quoted(c)));
        } else if ((c == '&' || c == '*' || c == '!') && scan.peek(1) > ' ') {
            scan.take(Token.META, scalarEnd());
        } else if (c <= ' ' || ("{}[],:|>?-".indexOf(c) >= 0 && (c != '-' || scan.peek(1) <= ' '))) {
            scan.plain(1);
        } else {
            scalar();
        }
    }

    private int quoted(char quote) {
        int i = scan.at() + 1;
        while (i < scan.end() && scan.charAt(i) != quote && scan.charAt(i) != '\n') {
            i += scan.charAt(i) == '\\' && quote == '"' ? 2 : 1;
        }
        return i + 1;
    }

    private void scalar() {
        int stop = scalarEnd();
        String word = scan.slice(scan.at(), stop);
        if (scan.charAt(stop) == ':' && scan.charAt(stop + 1) <= ' ') {
            scan.take(Token.NAME, stop);
        } else if (LITERALS.contains(word)) {
            scan.take(Token.LITERAL, stop);
        } else {
            boolean number = NumberScanner.end(scan, scan.at() + (word.startsWith("-") ? 1 : 0)) == stop
                    && word.chars().anyMatch(d -> d >= '0' && d <= '9')
                    && !Character.isLetter(word.charAt(0));
            scan.take(number ? Token.NUMBER : Token.STRING, stop);
        }
    }

    private int scalarEnd() {
        int i = scan.at() + 1;
        while (i < scan.end() && scan.charAt(i) > ' ' && ",]}".indexOf(scan.charAt(i)) < 0) {
            if (scan.charAt(i) == ':' && scan.charAt(i + 1) <= ' ') {
                break;
            }
            i++;
        }
        return i;
    }

    /** The last line that is indented deeper, or blank. */
    private int blockEnd(int indent) {
        int end = scan.at();
        while (end < scan.end()) {
            int line = end + 1;
            int content = scan.pastBlanks(line);
            if (content - line <= indent && scan.charAt(content) != '\n' && scan.charAt(content) != 0) {
                break;
            }
            end = scan.lineEnd(content);
        }
        return end;
    }
}
