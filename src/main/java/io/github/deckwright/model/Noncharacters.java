package io.github.deckwright.model;

/**
 * Characters that stand for nothing in text and that Deckwright uses as marks between its rooms, such as {@link Cloze#OPEN}. Whatever
 * brings text in, by whichever escape it is written, replaces them: nobody forges a deletion.
 */
public final class Noncharacters {
    private static final char REPLACEMENT = '\uFFFD';

    /** Larger than the number of any character, and small enough to be multiplied. */
    private static final int MORE_THAN_ANY = 0x200000;

    private Noncharacters() {}

    public static boolean is(char c) {
        return (c >= '\uFDD0' && c <= '\uFDEF') || c == '\uFFFE' || c == '\uFFFF';
    }

    /** The text with U+FFFD for each of them, in the same length. */
    public static String replaced(String text) {
        if (text.chars().noneMatch(c -> is((char) c))) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        for (int i = 0; i < clean.length(); i++) {
            if (is(clean.charAt(i))) {
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean.toString();
    }

    /**
     * Markdown to be parsed, with a reference to U+FFFD for each character reference to one of them, in the same length so that columns
     * stay. Guarded just before parsing: cutting comments and marks may join the pieces of a reference.
     */
    public static String unreferenced(String markdown) {
        int start = markdown.indexOf("&#");
        if (start < 0) {
            return markdown;
        }
        StringBuilder out = new StringBuilder(markdown);
        for (; start >= 0; start = markdown.indexOf("&#", start + 2)) {
            boolean hex = start + 2 < markdown.length() && (markdown.charAt(start + 2) | 0x20) == 'x';
            int first = start + (hex ? 3 : 2);
            int end = first;
            int value = 0;
            while (end < markdown.length() && Character.digit(markdown.charAt(end), hex ? 16 : 10) >= 0) {
                int digit = Character.digit(markdown.charAt(end), hex ? 16 : 10);
                value = Math.min(MORE_THAN_ANY, value * (hex ? 16 : 10) + digit);
                end++;
            }
            if (value <= Character.MAX_VALUE && is((char) value)) {
                String harmless = hex ? "FFFD" : "65533";
                out.replace(end - harmless.length(), end, harmless);
            }
        }
        return out.toString();
    }
}
