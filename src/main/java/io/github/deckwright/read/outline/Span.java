package io.github.deckwright.read.outline;

/**
 * A stretch of a document. Lines are counted from 1, columns from 0 in UTF-16 units; the end is exclusive.
 */
public record Span(int fromLine, int fromColumn, int toLine, int toColumn) {

    /** Whole lines. */
    public static Span lines(int first, int last) {
        return new Span(first, 0, last + 1, 0);
    }

    /** Whether a position is at or after the start and before the end. */
    public boolean contains(int line, int column) {
        return compare(fromLine, fromColumn, line, column) <= 0 && compare(line, column, toLine, toColumn) < 0;
    }

    /** Whether both have something in common. */
    public boolean overlaps(Span other) {
        return compare(fromLine, fromColumn, other.toLine, other.toColumn) < 0
                && compare(other.fromLine, other.fromColumn, toLine, toColumn) < 0;
    }

    /** Whether all of another stretch lies in this one. */
    public boolean contains(Span other) {
        return compare(fromLine, fromColumn, other.fromLine, other.fromColumn) <= 0
                && compare(other.toLine, other.toColumn, toLine, toColumn) <= 0;
    }

    /** Orders by start. */
    public int compareStart(Span other) {
        return compare(fromLine, fromColumn, other.fromLine, other.fromColumn);
    }

    /** Orders by end. */
    public int compareEnd(Span other) {
        return compare(toLine, toColumn, other.toLine, other.toColumn);
    }

    /** The last line of which something belongs to the stretch. */
    public int lastLine() {
        return toColumn == 0 ? toLine - 1 : toLine;
    }

    private static int compare(int line, int column, int otherLine, int otherColumn) {
        return line != otherLine ? Integer.compare(line, otherLine) : Integer.compare(column, otherColumn);
    }
}
