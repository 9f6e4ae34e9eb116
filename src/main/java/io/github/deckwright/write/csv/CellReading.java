package io.github.deckwright.write.csv;

import java.util.Locale;
import java.util.Set;

/** What a spreadsheet makes of a cell when a file is opened by a double click: text, or a number or date that it shows otherwise. */
final class CellReading {
    /** Digits that a spreadsheet's number holds; those behind become zeros. */
    private static final int EXACT_DIGITS = 15;

    private static final String SIGNS = "-/.:,%+() \u00a0\u202f'$€£¥";

    /** Words in numbers, dates and times; months in English, which every language of Excel knows beside its own. */
    private static final Set<String> WORDS = Set.of(
            ("e am pm a p d true false jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august"
                            + " september october november december")
                    .split(" "));

    private CellReading() {}

    /** Whether a text would be taken for a number, date or truth value and lose how it is written: {@code 007}, {@code 3-4}, {@code 1.10}. */
    static boolean changes(String text) {
        String plain = halfWidth(text).strip();
        if (plain.equalsIgnoreCase("true") || plain.equalsIgnoreCase("false")) {
            return true;
        }
        return isNumberLike(plain) && !isKept(plain);
    }

    /** A number without sign, fraction and leading zeros shows as it is written. */
    private static boolean isKept(String text) {
        boolean digits = text.chars().allMatch(CellReading::isDigit);
        return digits && text.length() <= EXACT_DIGITS && (text.length() == 1 || text.charAt(0) != '0');
    }

    private static boolean isNumberLike(String text) {
        boolean digit = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isLetter(c)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                if (!WORDS.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                    return false;
                }
            } else if (!isDigit(c) && SIGNS.indexOf(c) < 0) {
                return false;
            }
            digit |= isDigit(c);
            at = end;
        }
        return digit;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The letters of Chinese and Japanese keyboards are the others to a spreadsheet. */
    static String halfWidth(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c);
        }
        return out.toString();
    }
}
