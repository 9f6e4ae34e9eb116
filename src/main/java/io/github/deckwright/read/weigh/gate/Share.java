package io.github.deckwright.read.weigh.gate;

/** A part of a whole, compared without rounding. Five of them say nearly all; the others say why where they are used. */
public enum Share {
    /** Nothing is asked of the part. */
    ANY(0, 1),
    HUNDREDTH(1, 100),
    TENTH(1, 10),
    FIFTH(1, 5),
    SOME(1, 4),
    THREE_TENTHS(3, 10),
    THIRD(1, 3),
    TWO_FIFTHS(2, 5),
    HALF(1, 2),
    MORE_THAN_HALF(1, 2, true),
    THREE_FIFTHS(3, 5),
    MOST(2, 3),
    THREE_QUARTERS(3, 4),
    NEARLY_ALL(4, 5),
    ALMOST_EACH(17, 20),
    NINE_TENTHS(9, 10),
    ALL(1, 1);

    private final int part;
    private final int whole;

    /** Whether the part itself is not enough. */
    private final boolean more;

    Share(int part, int whole) {
        this(part, whole, false);
    }

    Share(int part, int whole, boolean more) {
        this.part = part;
        this.whole = whole;
        this.more = more;
    }

    /** Whether some of all are so much or more. */
    public boolean isReached(long some, long all) {
        return more ? isPassed(some, all) : some * whole >= all * part;
    }

    /** Whether some of all are more than that. */
    public boolean isPassed(long some, long all) {
        return some * whole > all * part;
    }

    /** The fewest of all that are so much. */
    public int of(int all) {
        return (all * part + whole - 1) / whole;
    }
}
