package io.github.deckwright.read.quiz;

import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;

/**
 * A mark in front of the label of an option that says whether it is right: {@code *c) Paris}, {@code ✅ C. Paris}, {@code ❌ A) Rome}; or a bullet
 * that was typed: {@code • A. Oslo}.
 *
 * @param end index of the label behind it; 0 when there is no mark
 */
record LabelMark(boolean right, int end) {
    static final LabelMark NONE = new LabelMark(false, 0);

    /** Reads the mark that a line begins with. */
    static LabelMark of(String line) {
        int start = Run.space(line, 0);
        if (start == line.length() || Character.isLetterOrDigit(line.charAt(start))) {
            return NONE;
        }
        if (Signs.TYPED_BULLETS.indexOf(line.charAt(start)) >= 0) {
            int label = Run.space(line, start + 1);
            return OptionLabel.of(line.substring(label)).isPresent() ? new LabelMark(false, label) : NONE;
        }
        int cross = OptionMarks.crossEnd(line, start);
        int sign = Math.max(OptionMarks.tickEnd(line, start), cross);
        int end = sign > start ? behind(line, sign) : star(line, start);
        return end > 0 && OptionLabel.of(line.substring(end)).isPresent() ? new LabelMark(cross == start, end) : NONE;
    }

    /** Behind a star that nothing closes: a closed one is emphasis. */
    private static int star(String line, int start) {
        boolean open = line.charAt(start) == '*' && line.indexOf('*', start + 1) < 0;
        return open && start + 1 < line.length() && !Character.isWhitespace(line.charAt(start + 1)) ? start + 1 : 0;
    }

    private static int behind(String line, int sign) {
        boolean variant = sign < line.length() && line.charAt(sign) == Signs.VARIANT;
        return Run.space(line, variant ? sign + 1 : sign);
    }
}
