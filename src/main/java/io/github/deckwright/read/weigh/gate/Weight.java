package io.github.deckwright.read.weigh.gate;

/** What a heading counts for by the way in which it asks, in tenths of one with a question mark. */
public enum Weight {
    /** With a question mark or a label that says so. */
    MARK(10, 10),
    /** With a word in front that asks: {@code How to …} is also the title of a chapter. */
    WORD(7, 5),
    /** A task that a table of contents lists: a question more often than a part of an answer. */
    LISTED_TASK(7, 5),
    TASK(3, 3);

    /** All of them. */
    public static final int WHOLE = 10;

    private final int amongLevels;
    private final int amongHeadings;

    Weight(int amongLevels, int amongHeadings) {
        this.amongLevels = amongLevels;
        this.amongHeadings = amongHeadings;
    }

    /** What some count when the level of the questions is looked for. */
    public int amongLevels(int some) {
        return some * amongLevels;
    }

    /** What some count when it is asked how many of a level ask. */
    public int amongHeadings(int some) {
        return some * amongHeadings;
    }
}
