package io.github.deckwright.render.highlight;

/** Writes tokens as HTML; neighbours of one kind share an element. */
final class TokenHtml implements TokenSink {
    private final ClozeMarks marks;
    private final String code;
    private final StringBuilder html;
    private int nextMark;
    private Token open = Token.PLAIN;

    TokenHtml(ClozeMarks marks) {
        this.marks = marks;
        this.code = marks.code();
        this.html = new StringBuilder(code.length() * 2);
    }

    @Override
    public void token(Token token, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = code.charAt(i);
            marks(i);
            if (c > ' ') {
                open(token);
            }
            append(c);
        }
    }

    private void open(Token token) {
        if (token != open) {
            close();
            if (token != Token.PLAIN) {
                html.append("<span class=\"hl-").append(token.letter()).append("\">");
            }
            open = token;
        }
    }

    private void close() {
        if (open != Token.PLAIN) {
            html.append("</span>");
        }
        open = Token.PLAIN;
    }

    /** Writes the marks that belong in front of a place, outside of any element. */
    private void marks(int place) {
        while (nextMark < marks.places().size() && marks.places().get(nextMark) <= place) {
            close();
            append(marks.marks().get(nextMark++));
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
        }
    }

    private void append(char c) {
        switch (c) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            default -> html.append(c);
        }
    }

    String finish() {
        close();
        marks(code.length());
        return html.toString();
    }
}
