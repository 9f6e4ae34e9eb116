package io.github.deckwright.report;

/**
 * A part of a line around a column, harmless for terminals.
 *
 * @param caret how many columns of the terminal stand in front of what is meant
 */
record Excerpt(String text, int caret) {
    /** Code points shown at most: a line of a terminal with its margin. */
    private static final int LONGEST = 100;

    /** Code points in front of the column that stay when the line is cut. */
    private static final int BEFORE = 40;

    /** @param column counted from 1, in code points */
    static Excerpt of(String line, int column) {
        int[] points = line.codePoints().toArray();
        int at = Math.max(0, Math.min(column - 1, points.length));
        int from = points.length <= LONGEST ? 0 : Math.max(0, at - BEFORE);
        int to = Math.min(points.length, from + LONGEST);
        String before = (from > 0 ? "…" : "") + new String(points, from, at - from);
        String after = new String(points, at, to - at) + (to < points.length ? "…" : "");
        return new Excerpt(SafeText.whole(before + after), width(SafeText.whole(before)));
    }

    private static int width(String text) {
        return text.codePoints().map(Excerpt::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || c == 0x200D) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
