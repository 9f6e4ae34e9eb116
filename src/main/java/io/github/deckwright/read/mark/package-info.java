/** Marks that authors and other tools put into the text itself: gaps, ids, tags, lines that only separate. */
@NullMarked
package io.github.deckwright.read.mark;

import org.jspecify.annotations.NullMarked;
