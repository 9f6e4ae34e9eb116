/**
 * One road for every chosen card: context, ids, definitions, titles, findings. Knows what was chosen, and not why.
 */
@NullMarked
package io.github.deckwright.read.finish;

import org.jspecify.annotations.NullMarked;
