package io.github.deckwright.render;

/** Text as HTML, with the few character references that every version of Anki knows. */
final class Html {
    private Html() {}

    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(out, text);
        return out.toString();
    }

    static void append(StringBuilder out, String text) {
        String clean = CleanText.of(text);
        int written = 0;
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"') {
                out.append(clean.substring(written, i)).append(reference(c));
                written = i + 1;
            }
        }
        out.append(written == 0 ? clean : clean.substring(written));
    }

    private static String reference(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        };
    }

    /** A formula. MathJax takes what is between its delimiters as text: entities are decoded, tags would keep it from working. */
    static void formula(StringBuilder out, String tex, boolean display) {
        out.append(Sentinels.MATH).append(display ? '[' : '(');
        append(out, tex);
        out.append(Sentinels.MATH).append(display ? ']' : ')');
    }

    /** A value for an attribute, where line feeds and deletions have no place. */
    static String attribute(String value) {
        return text(Sentinels.withoutDeletions(value).replace('\n', ' '));
    }
}
