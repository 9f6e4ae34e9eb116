package io.github.deckwright.read.weigh;

/** What else than its cards the weighing must know of a style; it never asks for a name. */
public enum Trait {
    /** Its questions are known by their shape alone: inside the answer of another card they may be part of it. */
    BY_SHAPE,
    /** Its questions are headings, below which all belongs to the answer. */
    HEADS,
    /** Its questions are what is shown of folds: what such a fold holds is its answer. */
    FOLDS,
    /** Its questions have options. */
    CHOICE,
    /** A program for quizzes reads it: it goes before all that only looks like a question in the same place. */
    NOTATION,
    /** Its cards stand in the front matter, and the body is a note about them. */
    BODY_REMARKS,
    /** Nobody writes its marks by chance, or to show something: an answer that runs to the end of its section stops above them. */
    ENDS_ANSWERS,
    /** Its answers stand apart from their questions: what holds both is the topic of these. */
    ANSWERED_ELSEWHERE,
    /** Its card is the whole file: the question is the name of the file, or stands in its front matter. */
    WHOLE_FILE
}
