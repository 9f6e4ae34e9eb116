package io.github.deckwright.model;

import java.util.List;
import java.util.Optional;

/**
 * What reading made of one document.
 *
 * @param title as plain text without emoji at its ends; empty when the document has none
 * @param deck that the author chose for the document, with {@code ::} between levels
 * @param cards in the order of their lines
 * @param oneCard whether the document is one card whose question is its title or its name: such a document makes no deck of its own
 * @param whole whether cards that are not among them are gone; false when some could not be judged
 */
public record Document(
        SourceFile file,
        Optional<String> title,
        Optional<String> deck,
        List<Card> cards,
        Definitions definitions,
        boolean oneCard,
        boolean whole) {

    public Document {
        cards = List.copyOf(cards);
    }
}
