package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.SourceLines;

/** What is nested below a line of a list. */
final class ItemLines {
    private static final int TAB = 4;
    private static final int DEEPEST = 80;

    private ItemLines() {}

    /** The last line that is indented deeper than a line and belongs to it; the line itself when there is none. */
    static int end(SourceLines lines, int number) {
        int indent = width(lines.text(number));
        int last = number;
        if (indent > DEEPEST) {
            return number;
        }
        for (int next = number + 1; next <= lines.count(); next++) {
            if (lines.isBlank(next)) {
                continue;
            }
            if (width(lines.text(next)) <= indent) {
                break;
            }
            last = next;
        }
        return last;
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0;
                i < text.length() && width <= DEEPEST && (text.charAt(i) == ' ' || text.charAt(i) == '\t');
                i++) {
            width += text.charAt(i) == '\t' ? TAB - width % TAB : 1;
        }
        return width;
    }
}
