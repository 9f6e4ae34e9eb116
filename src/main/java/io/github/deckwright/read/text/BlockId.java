package io.github.deckwright.read.text;

/** The id of a block as Obsidian writes it, {@code ^ab12cd} at the end of a line or on a line of its own. */
public final class BlockId {
    /** A moment in milliseconds has thirteen digits, in seconds ten; exponents of formulas have fewer. */
    private static final int DIGITS = 10;

    /** Ids with letters have so many characters; variables of formulas have fewer. */
    private static final int SHORTEST = 4;

    /** Obsidian makes ids of so many letters and digits: no two notes have the same one. What people think up themselves recurs. */
    private static final int MADE = 6;

    private BlockId() {}

    /** Where the id at the end of a line starts, with its mark; -1 when there is none. */
    public static int start(String line) {
        int mark = mark(line);
        return mark >= 0 && isId(behind(line, mark)) ? mark : -1;
    }

    /**
     * Where an id at the end of a line starts that is too short to be one everywhere, such as {@code ^k1}; -1 when there is none. A digit or
     * a dash beside letters tells it from a variable.
     */
    public static int startOfShort(String line) {
        int mark = mark(line);
        return mark >= 0 && isShort(behind(line, mark)) ? mark : -1;
    }

    /** Where the last word of a line starts when it has a mark in front; -1 when it has none. */
    private static int mark(String line) {
        int mark = line.lastIndexOf('^', line.stripTrailing().length() - 1);
        return mark == 0 || (mark > 0 && Character.isWhitespace(line.charAt(mark - 1))) ? mark : -1;
    }

    private static String behind(String line, int mark) {
        return line.substring(mark + 1).stripTrailing();
    }

    private static boolean isShort(String text) {
        boolean letters = text.chars().anyMatch(BlockId::isLetter);
        boolean others = text.chars().anyMatch(c -> isDigit(c) || c == '-');
        return letters
                && others
                && text.length() < SHORTEST
                && text.chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '-');
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isId(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letter |= isLetter(c);
            if (!isLetter(c) && !isDigit(c) && c != '-') {
                return false;
            }
        }
        return letter ? text.length() >= SHORTEST && !text.startsWith("-") : text.length() >= DIGITS && isNumber(text);
    }

    /** Whether an id stands for one card in all the world. */
    public static boolean identifies(String id) {
        return (id.length() >= DIGITS && isNumber(id))
                || (id.length() == MADE
                        && id.indexOf('-') < 0
                        && id.chars().anyMatch(BlockId::isDigit)
                        && !isNumber(id));
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(BlockId::isDigit);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** A line without an id at its end. */
    public static String off(String line) {
        int start = start(line);
        return start < 0 ? line : line.substring(0, start).stripTrailing();
    }
}
