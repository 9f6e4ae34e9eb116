package io.github.deckwright.read.text;

import java.text.Normalizer;

/**
 * Signs that hold a letter or a number, so that nothing else must close it: {@code ①}, {@code ⑴}, {@code ❶}, {@code Ⓐ}, {@code ㉠},
 * {@code ㋐}, {@code 🅑}, {@code 1️⃣}.
 */
public final class EnclosedSign {
    /** Where the letters from A on begin in circles and squares, light and dark, of which Unicode knows no other form. */
    private static final int[] LETTERS = {0x1F150, 0x1F170, 0x1F1E6};

    /** Where the numbers from one to ten begin in dark circles and in circles without serifs. */
    private static final int[] NUMBERS = {0x2776, 0x2780, 0x278A};

    private static final int ALPHABET = 26;
    private static final int TEN = 10;
    private static final char KEYCAP = '\u20E3';

    private EnclosedSign() {}

    /** Behind the sign at a place, with what asks for its coloured form; the place when none stands there. */
    public static int end(String text, int at) {
        if (at >= text.length() || text.charAt(at) < '0') {
            return at;
        }
        int c = text.codePointAt(at);
        int next = at + Character.charCount(c);
        int variant = next < text.length() && text.charAt(next) == Signs.VARIANT ? next + 1 : next;
        if (c <= '9') {
            return variant < text.length() && text.charAt(variant) == KEYCAP ? variant + 1 : at;
        }
        return c >= 0x2460 && isSign(c) ? variant : at;
    }

    /** What a sign holds; a text that is none as it is. */
    static String content(String text) {
        if (text.isEmpty() || end(text, 0) != text.length()) {
            return text;
        }
        int c = text.codePointAt(0);
        int letter = place(LETTERS, ALPHABET, c);
        int number = place(NUMBERS, TEN, c);
        if (letter >= 0) {
            return String.valueOf((char) ('A' + letter));
        }
        return number >= 0 ? String.valueOf(number + 1) : within(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    private static String within(String folded) {
        StringBuilder content = new StringBuilder();
        folded.codePoints().filter(Character::isLetterOrDigit).forEach(content::appendCodePoint);
        return content.toString();
    }

    private static boolean isSign(int c) {
        boolean old = c <= 0x2473
                || (c >= 0x2474 && c <= 0x2487)
                || (c >= 0x249C && c <= 0x24E9)
                || (c >= 0x24F5 && c <= 0x24FE);
        boolean korean = (c >= 0x3200 && c <= 0x321C) || (c >= 0x3260 && c <= 0x327B);
        boolean kana = c >= 0x32D0 && c <= 0x32FE;
        boolean light = (c >= 0x1F110 && c <= 0x1F129) || (c >= 0x1F130 && c <= 0x1F149);
        return old || korean || kana || light || place(LETTERS, ALPHABET, c) >= 0 || place(NUMBERS, TEN, c) >= 0;
    }

    private static int place(int[] starts, int size, int c) {
        for (int start : starts) {
            if (c >= start && c < start + size) {
                return c - start;
            }
        }
        return -1;
    }
}
