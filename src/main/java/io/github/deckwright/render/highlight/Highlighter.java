package io.github.deckwright.render.highlight;

/** Code as HTML with a class around each token: {@code <span class="hl-k">if</span>}. Stateless, safe for threads. */
public final class Highlighter {
    private Highlighter() {}

    /**
     * Colours code.
     *
     * @param language as the author named it (the first word of a fence's info string), in any case; an unknown one gives plain code
     * @return HTML for the inside of {@code <code>}
     */
    public static String html(String language, String code) {
        StringBuilder html = new StringBuilder(code.length() + code.length() / 4);
        escape(html, code, 0, code.length());
        return html.toString();
    }

    private static void escape(StringBuilder html, String code, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = code.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
