package io.github.deckwright.adopt;

/** What becomes of the note types of an old deck. */
public enum Way {
    /** Notes keep theirs where it can hold a question and an answer, else they get ours. */
    USUAL,
    /** All notes keep theirs; learners do nothing. */
    KEEP,
    /** All notes get ours; learners change the note type once. */
    OURS
}
