package io.github.deckwright.identity.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a comparable text. Where no spaces part words, each sign is one.
 *
 * @param words in lower case
 * @param names a bit for each of the first 64 words that its writer marked as a name: by a capital inside of the sentence, or by several
 */
public record ComparedWords(List<String> words, long names) {
    /** From here on are scripts whose words no spaces part, but for Hangul. */
    private static final char UNSPACED = '\u0E00';

    private static final int MARKED = Long.SIZE;

    /** Forms of a word differ behind so many letters. */
    private static final int BEGINNING = 4;

    public ComparedWords {
        words = List.copyOf(words);
    }

    /** The words of a text whose names are known. */
    public static ComparedWords of(String comparable, long names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= comparable.length(); i++) {
            boolean end = i == comparable.length() || comparable.charAt(i) == ' ';
            boolean sign = !end && isSign(comparable.charAt(i));
            if ((end || sign) && start < i) {
                words.add(comparable.substring(start, i));
            }
            if (sign) {
                int next = i + Character.charCount(comparable.codePointAt(i));
                words.add(comparable.substring(i, next));
                i = next - 1;
            }
            start = end || sign ? i + 1 : start;
        }
        return new ComparedWords(words, names);
    }

    /**
     * Which words of a comparable text are names.
     *
     * @param cased the same text before its letters were made small
     */
    public static long names(String comparable, String cased) {
        List<String> small = of(comparable, 0).words();
        List<String> written = of(cased, 0).words();
        if (small.size() != written.size()) {
            return 0;
        }
        long names = 0;
        for (int i = 0; i < Math.min(MARKED, small.size()); i++) {
            String word = written.get(i);
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            int inside = Character.charCount(word.codePointAt(0));
            String tail = word.substring(inside);
            boolean capitals = !tail.equals(tail.toLowerCase(Locale.ROOT));
            if ((capitals || (capital && i > 0)) && !FunctionWords.holds(small.get(i))) {
                names |= 1L << i;
            }
        }
        return names;
    }

    /** How the words begin that name something, sorted: the same where a question puts them in another order. */
    List<String> beginnings() {
        return words.stream()
                .filter(word -> !FunctionWords.holds(word))
                .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
                .sorted()
                .toList();
    }

    boolean isName(int word) {
        return word < MARKED && (names & 1L << word) != 0;
    }

    static boolean isSign(char c) {
        boolean hangul = c >= '\uAC00' && c <= '\uD7A3';
        return c >= UNSPACED && !hangul && !(c >= '\u1E00' && c <= '\u1FFF');
    }
}
