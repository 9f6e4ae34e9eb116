package io.github.deckwright.build;

import io.github.deckwright.model.Diagnostic;
import java.util.List;

/**
 * What documents hold.
 *
 * @param cards in the order of the documents
 * @param findings about the content, in the order in which they were met; a document that could not be read has an error among them
 */
public record Cards(List<DeckCard> cards, List<Diagnostic> findings) {
    public Cards {
        cards = List.copyOf(cards);
        findings = List.copyOf(findings);
    }
}
