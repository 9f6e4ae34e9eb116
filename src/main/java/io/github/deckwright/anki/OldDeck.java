package io.github.deckwright.anki;

/**
 * A deck.
 *
 * @param id means something within its file only; 1 is the deck that every collection has; 0 where the file tells none
 * @param name with its ancestors, divided by {@code ::}
 * @param description HTML or Markdown; often empty
 */
public record OldDeck(long id, String name, String description) {}
