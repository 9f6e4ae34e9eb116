/**
 * Multiple choice: options, the question above them, the answer below or in a key elsewhere. Knows the outline; proposes nothing, and does not
 * know what becomes a card.
 */
@NullMarked
package io.github.deckwright.read.quiz;

import org.jspecify.annotations.NullMarked;
