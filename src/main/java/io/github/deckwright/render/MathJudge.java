package io.github.deckwright.render;

/** Tells formulas from prices, shell variables and escaped brackets. */
final class MathJudge {
    private static final String TEX = "^_={}<>+";

    /** From here on come Chinese, Japanese and Korean. */
    private static final int FIRST_WITHOUT_SPACES = 0x2e80;

    private MathJudge() {}

    /**
     * Whether a text between two dollar signs is a formula.
     *
     * @param after the character behind the second dollar sign
     */
    static boolean isBetweenDollars(String content, int after) {
        return !Character.isWhitespace(content.charAt(0))
                && "]).,;:!?".indexOf(content.charAt(0)) < 0
                && !Character.isWhitespace(content.charAt(content.length() - 1))
                && "&?(/".indexOf(content.charAt(content.length() - 1)) < 0
                && !Character.isDigit(after)
                && (!isLetter(after) || isShort(content) || hasTex(content))
                && !isPrice(content)
                && !isName(content)
                && !isProse(content);
    }

    /** Whether a character is one that a dollar sign beside it belongs to: of the scripts that set spaces between words. */
    static boolean isWordPart(int c) {
        return c < FIRST_WITHOUT_SPACES && Character.isLetterOrDigit(c);
    }

    private static boolean isLetter(int c) {
        return c < FIRST_WITHOUT_SPACES && Character.isLetter(c);
    }

    /** {@code $n$th}, but not {@code $HOME:$PATH}. */
    private static boolean isShort(String content) {
        return content.length() <= 2;
    }

    /** {@code $5, or 10$} or {@code $1M; 5$}: a number, then words or a magnitude, and nothing that only TeX has. */
    private static boolean isPrice(String content) {
        return Character.isDigit(content.charAt(0))
                && (hasWord(content, 2) || hasMagnitude(content))
                && !hasTex(content);
    }

    /** Whether a number ends in a letter for thousands and more, and something follows. */
    private static boolean hasMagnitude(String content) {
        int end = 0;
        while (end < content.length()
                && (Character.isDigit(content.charAt(end)) || ".,".indexOf(content.charAt(end)) >= 0)) {
            end++;
        }
        return end + 1 < content.length()
                && "kKMB".indexOf(content.charAt(end)) >= 0
                && !Character.isLetterOrDigit(content.charAt(end + 1));
    }

    /** A template's {@code $USER_NAME$} or {@code \[USER_NAME\]}: TeX would lower only one letter, so nobody who means a formula writes that. */
    private static boolean isName(String content) {
        int under = content.indexOf('_');
        return under > 1
                && under + 2 < content.length()
                && content.chars().allMatch(c -> c == '_' || (c < 0x80 && Character.isLetterOrDigit(c)));
    }

    /**
     * Words between two dollar signs that have nothing to do with each other: emphasis between them, as in {@code **$scope** and
     * **$http**}, or Chinese, Japanese or Korean without any TeX.
     */
    private static boolean isProse(String content) {
        int stars = content.indexOf("**");
        return stars == 0
                || (stars > 0 && "^_{".indexOf(content.charAt(stars - 1)) < 0)
                || (!hasTex(content) && content.chars().anyMatch(c -> c >= FIRST_WITHOUT_SPACES));
    }

    /** Whether {@code \(…\)} is a formula, and not parentheses that the author escaped. */
    static boolean isBetweenParentheses(String content) {
        String bare = content.strip();
        return (hasTex(bare) && !isName(bare)) || (bare.length() < 20 && hasWord(bare, 1) && !hasWord(bare, 3));
    }

    /** Whether {@code \[…\]} is a formula, and not brackets that the author escaped, as in {@code \[x\]} or {@code \[1\]}. */
    static boolean isBetweenBrackets(String content) {
        return hasTex(content) && !isName(content);
    }

    private static boolean hasTex(String content) {
        for (int i = 0; i < content.length(); i++) {
            boolean command =
                    content.charAt(i) == '\\' && i + 1 < content.length() && Character.isLetter(content.charAt(i + 1));
            if (command || TEX.indexOf(content.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWord(String content, int length) {
        int letters = 0;
        for (int i = 0; i < content.length(); i++) {
            letters = Character.isLetter(content.charAt(i)) ? letters + 1 : 0;
            if (letters >= length) {
                return true;
            }
        }
        return false;
    }
}
