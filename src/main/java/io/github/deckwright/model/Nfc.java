package io.github.deckwright.model;

import java.text.Normalizer;

/** Unicode's normal form C, into which Anki puts every field. */
public final class Nfc {
    private Nfc() {}

    /** The text in normal form C; the tables of {@link Normalizer} are only loaded for texts that may need them. */
    public static String of(String text) {
        if (Ascii.is(text)) {
            return text;
        }
        for (int i = 0, end = text.length(); i < end; i++) {
            if (!isStable(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Whether a character neither changes in normal form C nor changes one before it. */
    private static boolean isStable(char c) {
        return c < 0x300
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x2030 && c <= 0x205e)
                || (c >= 0x2190 && c <= 0x2328)
                || (c >= 0x2400 && c <= 0x2adb)
                || (c >= 0x3000 && c <= 0x3029)
                || (c >= 0x3041 && c <= 0x3096)
                || (c >= 0x30a0 && c <= 0x30ff)
                || (c >= 0x4e00 && c <= 0x9fff)
                || (c >= 0x400 && c <= 0x482)
                || c == 0xfe0f
                || (c >= 0xff01 && c <= 0xff5e)
                || isPictograph(c);
    }

    /** Whether a UTF-16 unit belongs to an emoji of the planes U+1F000 to U+1FBFF, or is the low half of any pair. */
    private static boolean isPictograph(char c) {
        return (c >= 0xd83c && c <= 0xd83e) || Character.isLowSurrogate(c);
    }
}
