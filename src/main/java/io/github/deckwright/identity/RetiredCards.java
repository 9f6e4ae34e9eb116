package io.github.deckwright.identity;

import java.util.List;
import java.util.Optional;

/** Cards that the source does not hold any more. No import can delete them, so learners search for them and decide. */
public final class RetiredCards {
    private final List<String> guids;

    public RetiredCards(Ledger ledger) {
        guids = ledger.cards().stream()
                .filter(LedgerCard::retired)
                .map(LedgerCard::guid)
                .toList();
    }

    /** How many there are. */
    public int count() {
        return guids.size();
    }

    /**
     * A search for Anki's browser that finds these notes and no others, by the field {@code Key}; empty when there are none.
     */
    public Optional<String> search() {
        if (guids.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(NoteSearch.of(guids));
    }
}
