/**
 * Multiple choice as cards: options with ticks, keys or tasks.
 */
@NullMarked
package io.github.deckwright.read.style.choice;

import org.jspecify.annotations.NullMarked;
