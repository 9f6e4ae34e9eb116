package io.github.deckwright.identity.match;

/** What tells that two cards are one, the surest first. */
public enum Grounds {
    ID,
    SAME_QUESTION_AND_ANSWER,
    SAME_QUESTION,
    SAME_ANSWER,
    SIMILAR
}
