package io.github.deckwright.identity;

import io.github.deckwright.model.Diagnostic;
import java.util.List;
import java.util.SortedMap;

/**
 * The one decision over a whole project: which card is which. A pure function of the ledger, the cards, the covered documents and the
 * time: the order in which documents are given does not matter.
 *
 * @param cards in the order of the sightings
 * @param ledger to write when the build succeeds, once it knows the decks: {@link Ledger#withDecks}
 * @param inheritedDecks decks of vanished documents, by the path of the new document that holds most of their cards
 * @param retired cards that the source does not hold any more, and held before
 */
public record Identification(
        List<Identity> cards,
        Ledger ledger,
        SortedMap<String, String> inheritedDecks,
        List<Rewording> rewordings,
        int retired,
        List<Diagnostic> diagnostics) {

    public Identification {
        cards = List.copyOf(cards);
        rewordings = List.copyOf(rewordings);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What was found, with commands that work in the working directory.
     *
     * @param shownLedger the ledger's name in messages; empty when there is none
     */
    public List<Diagnostic> diagnostics(String shownLedger) {
        return shownLedger.isEmpty()
                ? diagnostics
                : diagnostics.stream()
                        .map(found -> Diagnostic.of(
                                found.rule(),
                                found.place(),
                                found.message(),
                                LedgerOption.in(found.remedy(), shownLedger)))
                        .toList();
    }

    /**
     * Decides.
     *
     * @param before the ledger as read, or {@link Ledger#empty}
     * @param now milliseconds since 1970
     */
    public static Identification of(Ledger before, List<Sighting> sightings, Coverage coverage, long now) {
        return new Identifier(before, sightings, coverage, now).decide();
    }
}
