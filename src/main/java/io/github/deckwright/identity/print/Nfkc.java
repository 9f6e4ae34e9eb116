package io.github.deckwright.identity.print;

import java.text.Normalizer;

/** Normal form KC, which ASCII is in: most texts need no tables. */
final class Nfkc {
    private Nfkc() {}

    static String of(String text) {
        for (int i = 0, end = text.length(); i < end; i++) {
            if (text.charAt(i) > 127) {
                return Normalizer.normalize(text, Normalizer.Form.NFKC);
            }
        }
        return text;
    }
}
