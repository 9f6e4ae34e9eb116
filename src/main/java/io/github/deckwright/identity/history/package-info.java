/**
 * What a ledger tells of earlier builds: cards that are gone, cards that went to other decks, what differs between two states. Must not
 * know the cards of a build.
 */
@NullMarked
package io.github.deckwright.identity.history;

import org.jspecify.annotations.NullMarked;
