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
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    /** A value for an attribute, where line feeds and deletions have no place. */
    static String attribute(String value) {
        return text(Marks.withoutDeletions(value).replace('\n', ' '));
    }
}
