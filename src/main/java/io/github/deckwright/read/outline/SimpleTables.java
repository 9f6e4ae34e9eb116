package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Run;
import java.util.BitSet;
import java.util.List;

/**
 * Tables that Pandoc draws with dashes and spaces. To CommonMark their lines of dashes are rules and make a heading of the row above.
 */
final class SimpleTables {
    /** A header of more lines, or more rows, is no such table. */
    private static final int HEADER = 4;

    private static final int MOST_ROWS = 200;

    private final List<String> lines;
    private final BitSet found = new BitSet();

    private SimpleTables(List<String> lines) {
        this.lines = lines;
    }

    /** The numbers of the lines of all tables at or below a line, counted from 1. */
    static BitSet in(List<String> lines, int firstLine) {
        SimpleTables tables = new SimpleTables(lines);
        int end = 0;
        for (int number = firstLine; number <= lines.size(); number++) {
            if (number > end && tables.isColumns(number)) {
                end = tables.table(number, Math.max(firstLine, end + 1));
            }
        }
        return tables.found;
    }

    /** Takes the table whose columns a line draws; gives its last line, or that line when there is none. */
    private int table(int columns, int floor) {
        int first = columns;
        while (first > floor && columns - first < HEADER && !text(first - 1).isEmpty() && !isDashes(first)) {
            first--;
        }
        boolean opened = first < columns && isDashes(first);
        boolean headed = first < columns && !text(columns - 1).startsWith("#");
        int last = opened ? closing(columns + 1) : headed ? lastRow(columns + 1) : 0;
        if (last <= columns) {
            return columns;
        }
        found.set(opened ? first : columns - 1, last + 1);
        return last;
    }

    private int closing(int from) {
        for (int number = from; number <= Math.min(lines.size(), from + MOST_ROWS); number++) {
            if (isDashes(number)) {
                return number;
            } else if (text(number).startsWith("#") || Fences.isOne(text(number))) {
                return 0;
            }
        }
        return 0;
    }

    private int lastRow(int from) {
        int number = from;
        while (number <= lines.size() && !text(number).isEmpty() && !Fences.isOne(text(number))) {
            number++;
        }
        return number - 1;
    }

    private boolean isDashes(int number) {
        return Run.isAll('-', text(number), 3);
    }

    /** At least two groups of dashes, and nothing else. */
    private boolean isColumns(int number) {
        String text = text(number);
        if (!text.startsWith("--") || text.indexOf(' ') < 0) {
            return false;
        }
        int group = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == '-') {
                group++;
            } else if (c != ' ' || group == 1) {
                return false;
            } else {
                group = 0;
            }
        }
        return true;
    }

    private String text(int number) {
        return lines.get(number - 1).strip();
    }
}
