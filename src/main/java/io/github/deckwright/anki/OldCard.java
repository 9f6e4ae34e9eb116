package io.github.deckwright.anki;

/**
 * One card of a note.
 *
 * @param ord from 0: the template that makes it, or the number of the deletion less one
 * @param deck where it lies, or came from when it lies in a filtered deck
 * @param isNew whether nobody has studied it
 * @param due the place in the deck of a new card, from 1; of others, when they are due
 */
public record OldCard(int ord, OldDeck deck, boolean isNew, long due) {}
