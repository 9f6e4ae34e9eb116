package io.github.deckwright.identity;

import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.print.Sighting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A build without a ledger, and one of other text a few seconds later. */
record TwoBuilds(Identification first, Identification second) {
    private static final long NOW = 1_764_000_000_000L;
    private static final long LATER = NOW + 5000;

    static TwoBuilds of(List<Sighting> before, List<Sighting> after) {
        Identification first = build(Ledger.empty("p", Optional.empty()), before, NOW);
        return new TwoBuilds(first, build(first.ledger(), after, LATER));
    }

    private static Identification build(Ledger ledger, List<Sighting> cards, long now) {
        Set<String> read = cards.stream().map(Sighting::document).collect(Collectors.toSet());
        return Identification.of(ledger, cards, Coverage.of(ledger, read), now);
    }

    /** Whether what stands in a place is the card that stood there. */
    boolean keeps(int place) {
        return second.cards().get(place).guid().equals(first.cards().get(place).guid());
    }
}
