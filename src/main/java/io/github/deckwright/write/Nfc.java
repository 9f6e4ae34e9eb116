package io.github.deckwright.write;

import java.text.Normalizer;

/** Unicode's normal form C, in which Anki keeps every text and in which one name is one file everywhere. */
public final class Nfc {
    /** Below it nothing changes, alone or with its neighbours. */
    private static final char FIRST_COMBINING = '\u0300';

    private Nfc() {}

    /** The text in normal form C; the tables for it, which take a while to load, are only touched by texts that may need them. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
