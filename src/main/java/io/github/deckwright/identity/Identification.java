package io.github.deckwright.identity;

import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerOption;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.identity.tell.Rewording;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Suggestion;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The one decision over a whole project: which card is which. A pure function of the ledger, the cards, the covered documents and the
 * time: the order in which documents are given does not matter.
 *
 * @param cards in the order of the sightings
 * @param ledger to write when the build succeeds, once it knows the decks: {@link Ledger#withDecks}
 * @param inheritedDecks decks of vanished documents, by the path of the new document that holds most of their cards
 * @param retired cards that the source does not hold any more, and held before
 * @param suggestions which of these may be which new card
 */
public record Identification(
        List<Identity> cards,
        Ledger ledger,
        SortedMap<String, String> inheritedDecks,
        List<Rewording> rewordings,
        int retired,
        List<Suggestion> suggestions,
        List<Diagnostic> diagnostics) {

    public Identification {
        cards = List.copyOf(cards);
        rewordings = List.copyOf(rewordings);
        suggestions = List.copyOf(suggestions);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What was found, with commands that work in the working directory.
     *
     * @param shownLedger the ledger's name in messages; empty when there is none
     */
    public List<Diagnostic> diagnostics(String shownLedger) {
        return diagnostics.stream()
                .map(found -> LedgerOption.in(found, shownLedger))
                .toList();
    }

    /**
     * How many new cards may be cards that are gone, with the command that lists them; empty when none may.
     *
     * @param shownLedger the ledger's name in messages
     */
    public Optional<String> advice(String shownLedger) {
        int count = suggestions.size();
        String which =
                count == 1 ? "1 new card may be one that is gone" : count + " new cards may be cards that are gone";
        return count == 0 || shownLedger.isEmpty()
                ? Optional.empty()
                : Optional.of(which + ", see "
                        + LedgerOption.in("`deckwright ledger --suggestions`", shownLedger)
                                .replace("`", "")
                        + ".");
    }

    /** The same in a project that never published a deck. */
    public Identification withoutDecks() {
        return new Identification(
                cards, ledger, Collections.emptySortedMap(), rewordings, retired, suggestions, diagnostics);
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
