package io.github.deckwright.model;

/** Tells characters that a reader sees from those that only space, join or turn others. */
public final class Ink {
    private Ink() {}

    /** Whether there is something to see in a text. */
    public static boolean isIn(CharSequence text) {
        return text.codePoints().anyMatch(Ink::isSeen);
    }

    /** Whether a character shows. */
    public static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> !isFiller(c);
        };
    }

    /** Characters that by their type are letters or signs and yet show nothing. */
    private static boolean isFiller(int c) {
        return c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c == 0x2800
                || c == 0x3164
                || c == 0xFFA0
                || c == 0x034F
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
