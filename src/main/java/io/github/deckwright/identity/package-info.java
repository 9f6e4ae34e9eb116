/** Which card is which, across edits: guids, the ledger, the matcher. */
@NullMarked
package io.github.deckwright.identity;

import org.jspecify.annotations.NullMarked;
