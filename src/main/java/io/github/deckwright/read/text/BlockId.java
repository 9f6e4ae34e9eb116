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
        int end = line.stripTrailing().length();
        int mark = line.lastIndexOf('^', end - 1);
        boolean apart = mark == 0 || (mark > 0 && Character.isWhitespace(line.charAt(mark - 1)));
        return apart && isId(line.substring(mark + 1, end)) ? mark : -1;
    }

    private static boolean isId(String text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean small = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            letter |= small;
            if (!small && !isDigit(c) && c != '-') {
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
