package io.github.deckwright.read.style;

/**
 * A question with its options.
 *
 * @param endLine the first line that cannot belong to its answer
 */
record QuizItem(Stem stem, OptionGroup group, int endLine) {}
