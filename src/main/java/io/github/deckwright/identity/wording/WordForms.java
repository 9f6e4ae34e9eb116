package io.github.deckwright.identity.wording;

/** Whether two words are forms of one: "use" and "used", "protein" and "proteins", "directroy" and "directory". */
public final class WordForms {
    /** Shorter beginnings are shared by words that have nothing to do with each other. */
    private static final int STEM = 4;

    /** So much of the longer word the common beginning takes at least: "nitrate" and "nitrite" are two words. */
    private static final double SHARE = 0.6;

    /** What is put to a name does not make another one: "Greece's", "des Rheins". More does: "Niger", "Nigeria". */
    private static final int NAME_ENDING = 1;

    /** Shorter names are too often those of two things: "HTTP", "HTTPS". */
    private static final int NAME = 5;

    /** Forms of a word end in no more than this on one side at least: "chloride" and "chlorate" are two words. */
    private static final int FORM_ENDING = 2;

    private WordForms() {}

    static boolean same(String one, String other, boolean name) {
        if (one.equals(other)) {
            return true;
        }
        int common = commonStart(one, other);
        int longer = Math.max(one.length(), other.length());
        if (digit(one) || digit(other)) {
            return false;
        }
        if (name) {
            return common == Math.min(one.length(), other.length()) && common >= NAME && longer - common <= NAME_ENDING;
        }
        if (Math.min(one.length(), other.length()) - common > FORM_ENDING) {
            return false;
        }
        boolean ending = common == Math.min(one.length(), other.length()) && common >= STEM - 1 && longer - common <= 2;
        return ending || (common >= STEM && common >= SHARE * longer);
    }

    /** Whether all words of a text that name something stand in another one, in some form, and there are some. */
    public static boolean within(ComparedWords inner, ComparedWords outer) {
        boolean any = false;
        for (String word : inner.words()) {
            boolean found = outer.words().stream().anyMatch(other -> same(word, other, false));
            if (!found && !FunctionWords.holds(word)) {
                return false;
            }
            any |= found && !FunctionWords.holds(word);
        }
        return any;
    }

    /** Whether two names begin alike, so that one may be made of the other: "Greece", "Greek". */
    static boolean related(String one, String other) {
        return commonStart(one, other) >= STEM;
    }

    static boolean digit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static int commonStart(String one, String other) {
        int common = 0;
        int shorter = Math.min(one.length(), other.length());
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
