package io.github.deckwright.model;

import java.util.Comparator;

/**
 * The order in which people number files: digits that stand together are one number, so {@code 2.md} comes before {@code 10.md}. Else by
 * code points, the order of UTF-8 bytes, which other programs show too. Guids do not depend on it: they are counted by plain code.
 */
public final class PathOrder implements Comparator<String> {
    /** The one order. */
    public static final PathOrder INSTANCE = new PathOrder();

    private PathOrder() {}

    @Override
    public int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int x = a.codePointAt(i);
            int y = b.codePointAt(j);
            if (Character.isDigit(x) && Character.isDigit(y)) {
                int endOfX = endOfNumber(a, i);
                int endOfY = endOfNumber(b, j);
                int order = compareNumbers(a.substring(i, endOfX), b.substring(j, endOfY));
                if (order != 0) {
                    return order;
                }
                i = endOfX;
                j = endOfY;
            } else if (x != y) {
                return Integer.compare(rank(x), rank(y));
            } else {
                i += Character.charCount(x);
                j += Character.charCount(y);
            }
        }
        int rest = Integer.compare(a.length() - i, b.length() - j);
        return rest != 0 ? rest : compareCodePoints(a, b);
    }

    /** Digits of all scripts stand where those of ASCII do: they may be the same numbers. */
    private static int rank(int codePoint) {
        return Character.isDigit(codePoint) ? '0' : codePoint;
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Compares by value, however many digits there are. */
    private static int compareNumbers(String a, String b) {
        String x = value(a);
        String y = value(b);
        return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
    }

    /** The digits as those of ASCII, without zeros in front. */
    private static String value(String digits) {
        StringBuilder value = new StringBuilder();
        digits.codePoints().map(c -> Character.digit(c, 10)).forEach(digit -> {
            if (digit > 0 || value.length() > 0) {
                value.append(digit);
            }
        });
        return value.toString();
    }

    /** Compares by code points alone, numbers like anything else. */
    public static int compareCodePoints(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // surrogates stand for the highest code points though they lie below U+E000
                boolean sameKind = Character.isSurrogate(x) == Character.isSurrogate(y);
                return sameKind ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
