package io.github.deckwright.model;

/**
 * The marks of a deletion inside a cloze card's text, between reading and writing: Unicode noncharacters, which no document holds
 * (decoding replaces them), so that a deletion is never confused with braces that the author wrote.
 *
 * <p>A deletion is {@code OPEN number SEPARATOR text [HINT hint] CLOSE}; writers see it as {@code {{cN::text::hint}}}.
 */
public final class Cloze {
    /** Starts a deletion; its number follows in decimal digits. */
    public static final char OPEN = '\uFDD0';

    /** Ends the number. */
    public static final char SEPARATOR = '\uFDD1';

    /** Starts the hint. */
    public static final char HINT = '\uFDD2';

    /** Ends a deletion. */
    public static final char CLOSE = '\uFDD3';

    private Cloze() {}

    /** A deletion in marks. */
    public static String deletion(int number, String text) {
        return OPEN + Integer.toString(number) + SEPARATOR + text + CLOSE;
    }

    /** A deletion with a hint in marks. */
    public static String deletion(int number, String text, String hint) {
        return OPEN + Integer.toString(number) + SEPARATOR + text + HINT + hint + CLOSE;
    }

    /** A text with what its deletions hide, without marks, numbers and hints. */
    public static String filled(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean hidden = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c >= OPEN && c <= CLOSE;
            hidden = mark ? c == OPEN || c == HINT : hidden;
            if (!mark && !hidden) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A text whose deletions show as authors and Anki write them, for messages. */
    public static String written(String text) {
        return text.chars().noneMatch(c -> c >= OPEN && c <= CLOSE)
                ? text
                : text.replace(String.valueOf(OPEN), "{{c")
                        .replace(String.valueOf(SEPARATOR), "::")
                        .replace(String.valueOf(HINT), "::")
                        .replace(String.valueOf(CLOSE), "}}");
    }
}
