package io.github.deckwright.read.text;

import java.util.List;
import java.util.Optional;

/**
 * A word for a question whose number stands in front of it or inside: {@code 第 3 题}, {@code 제3문}, {@code 3번 문제}, {@code 3. soru},
 * {@code 3-й вопрос}, {@code 3ª pergunta}, {@code third question}.
 *
 * @param word the word alone
 * @param end behind the word
 * @param isAround whether the word or a part of it stands in front of the number, so that nothing must close it
 */
record CountedWord(String word, int number, int end, boolean isAround) {
    private static final int MOST_DIGITS = 4;

    /** What Chinese, Japanese and Korean put in front of a number in a row. */
    private static final String IN_A_ROW = "第제";

    /** What stands behind such a number, the longest first; measure words may stand for the question they count. */
    private static final List<String> IN_A_ROW_NOUNS = List.of(
            "个问题", "個問題", "道题目", "道題目", "道题", "道題", "道", "问题", "問題", "题目", "題目", "题", "題", "问", "問", "문제", "문항", "문");

    /** What makes of a number one in a row, in front of a word: a stop, a sign of its own, or a hyphen and the letters of an ending. */
    private static final String ENDINGS = ".)ºª°번";

    private static final int LONGEST_ENDING = 2;

    /** Reads a text from a place on; the number is not separated from what stands before it. */
    static Optional<CountedWord> in(String text, int start) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        if (IN_A_ROW.indexOf(text.charAt(start)) >= 0) {
            return inARow(text, Run.space(text, start + 1));
        }
        int digits = Run.digits(text, start);
        if (digits == start && Character.isLetter(text.charAt(start))) {
            return named(text, start);
        }
        return digits == start || digits - start > MOST_DIGITS ? Optional.empty() : behind(text, start, digits);
    }

    private static Optional<CountedWord> inARow(String text, int start) {
        int digits = Run.digits(text, start);
        int end = digits > start ? digits : Numerals.end(text, start);
        int number = digits > start && digits - start <= MOST_DIGITS
                ? Integer.parseInt(text, start, digits, 10)
                : Numerals.value(text, start, end);
        int noun = Run.space(text, end);
        return number < 0
                ? Optional.empty()
                : IN_A_ROW_NOUNS.stream()
                        .filter(word -> text.startsWith(word, noun))
                        .findFirst()
                        .map(word -> new CountedWord(word, number, noun + word.length(), true));
    }

    /** {@code First question}. */
    private static Optional<CountedWord> named(String text, int start) {
        int first = Ordinal.letters(text, start);
        int number = text.startsWith(" ", first) ? NamedNumber.of(text.substring(start, first)) : -1;
        if (number < 0) {
            return Optional.empty();
        }
        int end = Ordinal.letters(text, first + 1);
        String word = text.substring(first + 1, end);
        return word.length() > 1 && Words.QUESTION.is(word)
                ? Optional.of(new CountedWord(word, number, end, false))
                : Optional.empty();
    }

    private static Optional<CountedWord> behind(String text, int start, int digits) {
        int ending = ending(text, digits);
        int word = Run.space(text, ending);
        int end = Ordinal.letters(text, word);
        String found = text.substring(word, end);
        boolean apart = word > digits; // 3D is no third question
        return apart && found.length() > 1 && Words.QUESTION.is(found)
                ? Optional.of(new CountedWord(found, Integer.parseInt(text, start, digits, 10), end, false))
                : Optional.empty();
    }

    /** Behind what ends a number in a row; the place when nothing does. */
    private static int ending(String text, int digits) {
        if (digits < text.length() && ENDINGS.indexOf(text.charAt(digits)) >= 0) {
            return digits + 1;
        }
        int letters = text.startsWith("-", digits) ? digits + 1 : digits;
        int end = Ordinal.letters(text, letters);
        return end - letters <= LONGEST_ENDING ? end : letters;
    }
}
