package io.github.deckwright.model;

/**
 * Characters that stand for nothing in text and that Deckwright uses as marks between its rooms, such as {@link Cloze#OPEN}. Whatever
 * brings text in, by whichever escape it is written, replaces them: nobody forges a deletion.
 */
public final class Noncharacters {
    private static final char REPLACEMENT = '\uFFFD';

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
}
