/** Decks that other tools or people made: their notes become cards of a project, with all that learners know of them. */
@NullMarked
package io.github.deckwright.adopt;

import org.jspecify.annotations.NullMarked;
