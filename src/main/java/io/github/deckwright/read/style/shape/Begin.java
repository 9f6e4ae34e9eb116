package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;

/**
 * A place where a question may begin.
 *
 * @param line that it begins in
 * @param key what it has in common with those that begin alike: form, emphasis, label without its number
 * @param question the text without label and emphasis; blank when the label stands alone and the question below it
 * @param number in the label; -1 when there is none
 * @param labelled whether the label says that a question follows
 * @param asks whether the words ask or set a task
 * @param bodyLine the line below it
 */
record Begin(int line, String key, Passage question, int number, boolean labelled, boolean asks, int bodyLine) {}
