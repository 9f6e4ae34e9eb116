/**
 * The notes of a deck that Deckwright did not make, matched with the cards of the sources as if they were lines of a ledger. Must not know how
 * such a deck was read.
 */
@NullMarked
package io.github.deckwright.identity.adopting;

import org.jspecify.annotations.NullMarked;
