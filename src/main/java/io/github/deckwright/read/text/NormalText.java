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
            if (isPartOfWord(c)) {
                if (gap && normal.length() > 0) {
                    normal.append(' ');
                }
                gap = false;
                ascii &= c < 128;
                normal.appendCodePoint(c);
            } else if (c != '\'' && c != '\u2019' && c != 0x0640 && c != 0xFE0F && c != 0x200D) {
                gap = true;
            }
        }
        return new NormalText(normal.toString().toLowerCase(Locale.ROOT), ascii);
    }

    private static boolean isPartOfWord(int c) {
        int type = Character.getType(c);
        boolean letter = Character.isLetterOrDigit(c)
                || (type == Character.NON_SPACING_MARK && c != 0xFE0F)
                || type == Character.COMBINING_SPACING_MARK;
        return letter && c != 0x0640;
    }
}
