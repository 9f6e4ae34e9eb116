package io.github.deckwright.read.weigh;

/** How sure it is that something is a card, the surest first. */
public enum Certainty {
    /** The author showed it by an example: it wins wherever it stands. */
    SHOWN,
    /** A mark that people write for nothing else, or options with a right one. */
    OWN_MARK,
    /** It stands in a row of many, of headings in items or of documents in a folder, that ask. */
    ONE_OF_MANY,
    /** It asks, or an answer key repeats it. */
    ASKS,
    /** It asks, and its answer is folded below it. */
    FOLD_ASKS,
    /** It sets a task, or is set in bold among questions. */
    SETS_TASK,
    /** Its answer says that it is one, or it stands in a list of terms. */
    BY_ITS_ANSWER,
    /** It asks nothing, and only stands where questions stand. */
    BY_ITS_PLACE,
    /** One of several of its kind of which most ask. */
    IN_A_ROW,
    /** It begins like others. */
    ALIKE,
    /** A whole document. */
    FILE;

    /** Whether there is no doubt. */
    boolean isSure() {
        return this == SHOWN || this == OWN_MARK;
    }

    /** Whether it or most beside it ask or set a task, and neither a mark nor its place tells. */
    boolean isByAsking() {
        return this == IN_A_ROW || (!isSure() && isAbove(BY_ITS_ANSWER));
    }

    /** Whether it asks nothing itself, nor do most beside it: only where it stands, or what it looks like, speaks for it. */
    boolean isByPlace() {
        return this == BY_ITS_PLACE || this == ALIKE || this == FILE;
    }

    /** Whether this is surer than something else. */
    public boolean isAbove(Certainty other) {
        return compareTo(other) < 0;
    }
}
