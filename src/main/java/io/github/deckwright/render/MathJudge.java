package io.github.deckwright.render;

/** Tells formulas from prices, shell variables and escaped brackets. */
final class MathJudge {
    private static final String TEX = "^_={}<>+";

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
                && !Character.isDigit(after)
                && (!Character.isLetter(after) || isShort(content) || hasTex(content))
                && !isPrice(content);
    }

    /** {@code $n$th}, but not {@code $HOME:$PATH}. */
    private static boolean isShort(String content) {
        return content.length() <= 2;
    }

    /** {@code $5, or 10$}: a number, then words, and nothing that only TeX has. */
    private static boolean isPrice(String content) {
        return Character.isDigit(content.charAt(0)) && hasWord(content, 2) && !hasTex(content);
    }

    /** Whether {@code \(…\)} is a formula, and not parentheses that the author escaped. */
    static boolean isBetweenParentheses(String content) {
        String bare = content.strip();
        return hasTex(bare) || bare.length() < 20 && hasWord(bare, 1) && !hasWord(bare, 3);
    }

    /** Whether {@code \[…\]} is a formula, and not brackets that the author escaped, as in {@code \[x\]} or {@code \[1\]}. */
    static boolean isBetweenBrackets(String content) {
        return hasTex(content);
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
