package io.github.deckwright.identity.wording;

/** Tells a mistake that was mended from a word that was replaced: "betwen" and "between" are one word, "let" and "const" are two. */
public final class Typo {
    /** Shorter words become other words by one letter: "let" and "get". */
    private static final int LENGTH = 5;

    /** From here on are scripts whose words no spaces part: there a letter is a word, "优点" good and "缺点" bad. */
    private static final char UNSPACED = '\u0E00';

    private Typo() {}

    /** Whether two comparable texts have the same words, apart from a letter here and there. */
    public static boolean isAllThatDiffers(String one, String other) {
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        boolean same = words.length == others.length;
        for (int i = 0; i < words.length && same; i++) {
            same = words[i].equals(others[i]) || isOneWord(words[i], others[i]);
        }
        return same;
    }

    /**
     * The same of two words whose card has a short answer, where little else would tell: one vowel for another makes another word too
     * often ("nitrate", "nitrite").
     */
    static boolean isSlip(String one, String other) {
        boolean vowel = false;
        for (int i = 0; i < one.length() && one.length() == other.length(); i++) {
            vowel |= one.charAt(i) != other.charAt(i) && isVowel(one.charAt(i)) && isVowel(other.charAt(i));
        }
        return !vowel && isOneWord(one, other);
    }

    private static boolean isVowel(char c) {
        return "aeiouyаеёиоуыэюяієї".indexOf(c) >= 0;
    }

    /** One letter more, less, changed or in another place, and not the first: "sync" and "async" are no mistake. */
    private static boolean isOneWord(String one, String other) {
        int start = 0;
        while (start < one.length() && start < other.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        int shorter = Math.min(one.length(), other.length());
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        boolean letter = left.length() <= 1 && right.length() <= 1;
        boolean swapped = left.length() == 2
                && new StringBuilder(left).reverse().toString().equals(right);
        boolean spaced = (left + right).chars().allMatch(c -> c < UNSPACED);
        return start > 0 && Math.max(one.length(), other.length()) >= LENGTH && spaced && (letter || swapped);
    }
}
