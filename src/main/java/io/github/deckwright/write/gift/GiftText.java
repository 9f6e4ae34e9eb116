package io.github.deckwright.write.gift;

import io.github.deckwright.write.Utf8;

/** Text inside a question in GIFT: on one line, with a backslash in front of what means something there. */
final class GiftText {
    private GiftText() {}

    /** Text of any kind. */
    static String of(String text) {
        String clean = Utf8.clean(text);
        StringBuilder out = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '\\', '~', '=', '#', '{', '}', ':' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> {}
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** HTML in an answer: what would be taken for a weight or a format at its start is a reference. */
    static String html(String html) {
        String stripped = html.strip();
        if (stripped.startsWith("%")) {
            return "&\\#37;" + of(stripped.substring(1));
        }
        return stripped.startsWith("[") ? "&\\#91;" + of(stripped.substring(1)) : of(stripped);
    }

    /** A typed answer, in which a star would stand for any text. */
    static String typed(String text) {
        return of(text.replace("*", "\\*"));
    }

    /** Whether a text can be a typed answer: nothing in it would make it a weight, a format or a pair. */
    static boolean isAnswer(String text) {
        return !text.startsWith("%") && !text.startsWith("[") && !text.contains("->");
    }
}
