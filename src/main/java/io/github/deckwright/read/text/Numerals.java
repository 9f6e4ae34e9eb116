package io.github.deckwright.read.text;

/** Numbers as Chinese and Japanese write them in words: {@code 三}, {@code 十二}, {@code 四十}, {@code 一百零五}. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final char TEN = '十';
    private static final char HUNDRED = '百';
    private static final String ALL = DIGITS + TEN + HUNDRED;

    private Numerals() {}

    /** Behind the numeral at a place; the place when there is none. */
    static int end(String text, int from) {
        return Run.of(ALL, text, from);
    }

    /** Where the numeral begins that ends at a place, and not above another one; the end when there is none. */
    static int start(String text, int from, int end) {
        return Math.max(from, Run.before(ALL, text, end));
    }

    /** What a numeral says; -1 when nothing stands there, or what makes no number. */
    static int value(String text, int from, int end) {
        int sum = 0;
        int digit = -1;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            int worth = c == TEN ? 10 : c == HUNDRED ? 100 : 0;
            if (worth == 0 && digit > 0) {
                return -1;
            }
            sum += worth * (digit < 0 ? 1 : digit);
            digit = worth > 0 ? -1 : DIGITS.indexOf(c);
        }
        int value = sum + Math.max(digit, 0);
        return value > 0 ? value : -1;
    }
}
