/**
 * One road for every chosen card: labels and folds off the answer, both sides checked, context, ids, definitions, titles, findings. Knows what
 * was chosen, and not why.
 */
@NullMarked
package io.github.deckwright.read.finish;

import org.jspecify.annotations.NullMarked;
