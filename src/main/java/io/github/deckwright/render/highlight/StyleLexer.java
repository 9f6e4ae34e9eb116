package io.github.deckwright.render.highlight;

/** Reads CSS and its kin, statement by statement: what ends with a brace is a selector, anything else a declaration. */
final class StyleLexer {
    private final Language language;
    private final Scan scan;
    private boolean selector;
    private boolean inValue;
    private int statementEnd;

    StyleLexer(Language language, Scan scan) {
        this.language = language;
        this.scan = scan;
        this.statementEnd = -1;
    }

    void run() {
        while (scan.more()) {
            if (scan.at() > statementEnd) {
                startStatement();
            }
            char c = scan.current();
            if (scan.startsWith("/*")) {
                scan.take(Token.COMMENT, scan.find("*/", scan.at() + 2) + 2);
            } else if (scan.startsWith("//") && language.has("linecomments")) {
                scan.take(Token.COMMENT, scan.lineEnd(scan.at()));
            } else if (c == '"' || c == '\'') {
                string(c);
            } else if (selector) {
                selector(c);
            } else {
                declaration(c);
            }
        }
    }

    /** Looks ahead, past comments, for what ends the statement that begins here. */
    private void startStatement() {
        int i = scan.at();
        while (i < scan.end() && "{};".indexOf(scan.charAt(i)) < 0) {
            i = scan.startsWith("/*", i) ? scan.find("*/", i + 2) + 2 : i + 1;
        }
        statementEnd = i;
        selector = scan.charAt(i) == '{';
        inValue = false;
    }

    private void string(char quote) {
        int i = scan.at() + 1;
        while (i < scan.end() && scan.charAt(i) != quote && scan.charAt(i) != '\n') {
            i += scan.charAt(i) == '\\' ? 2 : 1;
        }
        scan.take(Token.STRING, i + 1);
    }

    private void selector(char c) {
        int name = wordEnd(scan.at() + 1);
        if (c == '@') {
            scan.take(Token.KEYWORD, name);
        } else if ((c == '.' || c == '#' || c == ':' || isWord(c)) && !isDigit(c)) {
            scan.take(Token.TAG, name);
        } else if (isDigit(c)) {
            number();
        } else {
            scan.plain(1);
        }
    }

    private void declaration(char c) {
        if (c == '$' || (c == '@' && scan.charAt(wordEnd(scan.at() + 1)) == ':') || (c == '-' && scan.peek(1) == '-')) {
            scan.take(Token.VARIABLE, wordEnd(scan.at() + 1));
        } else if (c == '@') {
            scan.take(Token.KEYWORD, wordEnd(scan.at() + 1));
        } else if (c == ':') {
            inValue = true;
            scan.plain(1);
        } else if (inValue) {
            value(c);
        } else if (isWord(c)) {
            scan.take(Token.NAME, wordEnd(scan.at()));
        } else {
            scan.plain(1);
        }
    }

    private void value(char c) {
        char next = scan.peek(1);
        if (c == '#' && Character.isLetterOrDigit(next)) {
            scan.take(Token.NUMBER, wordEnd(scan.at() + 1));
        } else if (isDigit(c) || ((c == '-' || c == '.' || c == '+') && (isDigit(next) || next == '.'))) {
            number();
        } else if (c == '!') {
            scan.take(Token.META, wordEnd(scan.at() + 1));
        } else if (scan.startsWith("url(")) {
            scan.plain(4);
            if (scan.current() != '"' && scan.current() != '\'') {
                scan.take(Token.STRING, scan.findOnLine(')', scan.at()));
            }
        } else {
            scan.plain(Math.max(1, wordEnd(scan.at()) - scan.at()));
        }
    }

    private void number() {
        int i = scan.at() + 1;
        while (i < scan.end()
                && (Character.isLetterOrDigit(scan.charAt(i)) || scan.charAt(i) == '.' || scan.charAt(i) == '%')) {
            i++;
        }
        scan.take(Token.NUMBER, i);
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < scan.end() && isWord(scan.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '%';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
