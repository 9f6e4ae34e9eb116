package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;

/**
 * What stands behind the {@code >} of a quote. The mark takes one column, of a tab as of a space: what a tab reaches further is
 * indentation, and becomes spaces, for in front of the line it would reach further still.
 */
public final class QuoteMark {
    private static final int TAB = 4;

    private QuoteMark() {}

    /** The line without the first {@code >} in it and the column behind that. */
    public static Passage.Line behind(Passage.Line line) {
        String text = line.text();
        int mark = text.indexOf('>');
        int column = 0;
        for (int i = 0; i <= mark; i++) {
            column = after(text.charAt(i), column);
        }
        return behind(line, mark + 1, column);
    }

    /**
     * The line from an index on, less the one column that the mark takes.
     *
     * @param column where that index stands, a tab being as wide as to the next multiple of four
     */
    private static Passage.Line behind(Passage.Line line, int start, int column) {
        String text = line.text();
        String indented = indented(text, start, column, column + 1);
        return indented.isEmpty()
                ? line.from(start < text.length() && text.charAt(start) == ' ' ? start + 1 : start)
                : line.part(start, text.length()).with(indented);
    }

    /**
     * The rest of a line with its indentation as spaces, counted from the column where the content of the quote begins; empty when no tab
     * is in that, so that the rest is as it stands there.
     *
     * @param column of the index {@code from}; behind {@code content} when a tab was taken that reaches further
     */
    static String indented(String text, int from, int column, int content) {
        int at = from;
        int reached = column;
        boolean tab = column > content;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            tab |= text.charAt(at) == '\t';
            reached = after(text.charAt(at++), reached);
        }
        return tab && at < text.length() ? " ".repeat(Math.max(0, reached - content)) + text.substring(at) : "";
    }

    private static int after(char c, int column) {
        return column + (c == '\t' ? TAB - column % TAB : 1);
    }
}
