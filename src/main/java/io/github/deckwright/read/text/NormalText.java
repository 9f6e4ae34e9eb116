package io.github.deckwright.read.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * A text as words are looked for in it: in lower case, letters and digits only, single spaces between words.
 *
 * @param isAscii whether it has no other characters
 */
record NormalText(String text, boolean isAscii) {
    private static final char DOTLESS = 'ı';

    /** What the capital letter with a dot becomes. */
    private static final String DOTTED = "i\u0307";

    static NormalText of(String source) {
        return start(source, Integer.MAX_VALUE - 1);
    }

    /** The normal text, or at least so much of it that it has more than {@code most} characters. */
    static NormalText start(String source, int most) {
        return ascii(source, most).orElseGet(() -> unicode(source));
    }

    /** Most texts hold nothing but ASCII, which needs no tables. */
    private static Optional<NormalText> ascii(String source, int most) {
        int length = source.length();
        byte[] normal = new byte[Math.min(length, most + 1) + 1]; // a builder takes four times as long for each letter
        int size = 0;
        boolean gap = false;
        for (int i = 0; i < length && size <= most; i++) {
            char c = source.charAt(i);
            if (c > 127) {
                return Optional.empty();
            }
            boolean upper = c >= 'A' && c <= 'Z';
            if (upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (gap && size > 0) {
                    normal[size++] = ' ';
                }
                gap = false;
                normal[size++] = (byte) (upper ? c - 'A' + 'a' : c);
            } else {
                gap |= c != '\'';
            }
        }
        return Optional.of(new NormalText(new String(normal, 0, size, StandardCharsets.ISO_8859_1), true));
    }

    private static NormalText unicode(String source) {
        StringBuilder normal = new StringBuilder(source.length());
        boolean gap = false;
        boolean ascii = true;
        String folded = Normalizer.normalize(source, Normalizer.Form.NFKC);
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (isPartOfWord(c) && !isApostrophe(c)) {
                if (gap && normal.length() > 0) {
                    normal.append(' ');
                }
                gap = false;
                ascii &= c < 128;
                normal.appendCodePoint(c);
            } else if (!isApostrophe(c) && c != 0x0640 && c != 0xFE0F && c != 0x200D) {
                gap = true;
            }
        }
        return new NormalText(dotless(normal.toString().toLowerCase(Locale.ROOT)), ascii);
    }

    /** Turkish has an i with a dot and one without, in both cases; in capitals nothing tells whose alphabet it is: {@code İPUCU}, {@code YANIT}. */
    private static String dotless(String lower) {
        boolean turkish = lower.indexOf(DOTLESS) >= 0 || lower.indexOf(DOTTED) >= 0;
        return turkish ? lower.replace(DOTTED, "i").replace(DOTLESS, 'i') : lower;
    }

    /** As people type it within words, with what Uzbek and Ukrainian have there. */
    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BB' || c == '\u02BC';
    }

    private static boolean isPartOfWord(int c) {
        int type = Character.getType(c);
        boolean letter = Character.isLetterOrDigit(c)
                || (type == Character.NON_SPACING_MARK && c != 0xFE0F)
                || type == Character.COMBINING_SPACING_MARK;
        return letter && c != 0x0640;
    }
}
