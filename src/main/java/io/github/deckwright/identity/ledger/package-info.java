/**
 * The memory of a project as a value and as text: cards, documents, lines, the reader, joining what a merge left. Must not know the file
 * system, nor how cards are matched.
 */
@NullMarked
package io.github.deckwright.identity.ledger;

import org.jspecify.annotations.NullMarked;
