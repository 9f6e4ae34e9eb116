package io.github.deckwright.model;

import java.text.Normalizer;

/** Normal form KC, which ASCII is in: most texts need no tables. */
public final class Nfkc {
    private Nfkc() {}

    /** The text in normal form KC; the tables of {@link Normalizer} are only loaded for texts that may need them. */
    public static String of(String text) {
        return Ascii.is(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
