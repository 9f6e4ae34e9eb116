package io.github.deckwright.read.quiz;

import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;

/**
 * The box in front of an option: {@code [x]}, {@code [ ]}, {@code (x)}, {@code ☑}. Authors type the cross on the keyboard that is
 * active, and slip a blank into the brackets.
 */
public enum Box {
    NONE,
    OPEN,
    TICKED;

    /** A box may hold its sign and a blank on both sides. */
    private static final int WIDEST = 3;

    /** The box that a text begins with. */
    static Box of(String text) {
        return read(text).box;
    }

    /** Where the text goes on behind its box; 0 when it has none. */
    public static int end(String text) {
        return Run.space(text, read(text).end);
    }

    private record Read(Box box, int end) {}

    private static final Read NOTHING = new Read(NONE, 0);

    private static Read read(String text) {
        int start = text.startsWith("\\[") ? 1 : 0;
        if (start >= text.length()) {
            return NOTHING;
        }
        char open = text.charAt(start);
        if (open == '[' || open == '(') {
            return brackets(text, start, open == '[' ? ']' : ')');
        }
        int sign = text.codePointAt(0);
        int end = Character.charCount(sign);
        boolean apart =
                end < text.length() && (Character.isWhitespace(text.charAt(end)) || text.charAt(end) == Signs.VARIANT);
        Box box = Signs.OPEN_BOXES.indexOf(sign) >= 0 ? OPEN : Signs.FILLED_BOXES.indexOf(sign) >= 0 ? TICKED : NONE;
        return apart && box != NONE ? new Read(box, text.charAt(end) == Signs.VARIANT ? end + 1 : end) : NOTHING;
    }

    private static Read brackets(String text, int start, char closer) {
        int close = text.indexOf(closer, start);
        if (close < 0 || close - start - 1 > WIDEST) {
            return NOTHING;
        }
        int end = close + 1;
        int escape = text.charAt(close - 1) == '\\' ? close - 1 : close;
        String inside = text.substring(start + 1, escape).strip();
        boolean round = closer == ')';
        boolean apart = end == text.length() || Character.isWhitespace(text.charAt(end));
        if (text.startsWith("(", end) || (inside.isEmpty() && close == start + 1 && !(apart && !round))) {
            return NOTHING; // a link, or a call
        }
        if (inside.isEmpty()) {
            return !round || apart ? new Read(OPEN, end) : NOTHING;
        }
        boolean ticked = inside.length() == 1 && Signs.BOX_FILLINGS.indexOf(inside.charAt(0)) >= 0;
        // (v) and (x) may be the letters of options
        boolean cross = ticked && (!round || (apart && "vV".indexOf(inside.charAt(0)) < 0));
        return cross ? new Read(TICKED, end) : NOTHING;
    }
}
