package io.github.deckwright.build;

import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What reading and rendering made of one document.
 *
 * @param readable whether the document could be read; else nothing of it is built, and nothing of it is retired
 * @param whole whether cards of the document that were not found are gone
 * @param ledgerName the document's name in the ledger
 * @param allowances comments about its findings
 * @param cards in the order of their lines
 */
record DocumentResult(
        SourceFile file,
        boolean readable,
        boolean whole,
        String ledgerName,
        Allowances allowances,
        Optional<String> title,
        Optional<String> deck,
        boolean oneCard,
        List<ReadCard> cards,
        List<Diagnostic> diagnostics) {

    /** The same cards with what was found when the document was read last. */
    DocumentResult with(List<Diagnostic> found) {
        return new DocumentResult(file, readable, whole, ledgerName, allowances, title, deck, oneCard, cards, found);
    }

    /** A card, rendered. */
    record ReadCard(CardContent content, Sighting sighting, Optional<String> deck) {}
}
