/** Compares two states of a project, and shows what became of its cards. */
@NullMarked
package io.github.deckwright.compare;

import org.jspecify.annotations.NullMarked;
