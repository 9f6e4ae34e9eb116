package io.github.deckwright.build;

import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.history.DeckMoves;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;
import io.github.deckwright.model.SourceFile;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Cards that go to other decks because they stand in other documents: told, and noted in the ledger for learners. */
final class DeckNotes {
    private final Gathering gathering;
    private final Identification identified;
    private final DeckPlan decks;
    private final DeckMoves moves;

    DeckNotes(Gathering gathering, Identification identified, DeckPlan decks, Ledger before) {
        this.gathering = gathering;
        this.identified = identified;
        this.decks = decks;
        this.moves = new DeckMoves(before);
    }

    /** The ledger with what moved. Of a card that names its deck itself it is not known which deck it had. */
    Ledger note(Ledger after, long seconds) {
        Map<String, String> now = new HashMap<>();
        for (int i = 0; i < gathering.cards(); i++) {
            if (gathering.deck(i).isEmpty()) {
                now.put(identified.cards().get(i).guid(), decks.deck(gathering.document(i), Optional.empty()));
            }
        }
        return moves.note(after, now, seconds);
    }

    /** Says it once for the cards of a document that come from one deck; a document that changes its deck has said so itself. */
    void tell(Diagnostics diagnostics) {
        record Way(SourceFile document, String from, String to) {}
        Map<Way, Integer> counts = new LinkedHashMap<>();
        Map<Way, Place> places = new HashMap<>();
        for (int i = 0; i < gathering.cards(); i++) {
            SourceFile document = gathering.document(i);
            String to = decks.deck(document, Optional.empty());
            Optional<String> from = gathering.deck(i).isPresent()
                    ? Optional.empty()
                    : moves.from(identified.cards().get(i).guid(), to)
                            .filter(deck -> !decks.before(document).equals(Optional.of(deck)));
            if (from.isPresent()) {
                Way way = new Way(document, from.get(), to);
                counts.merge(way, 1, Integer::sum);
                places.putIfAbsent(way, gathering.sightings().get(i).place());
            }
        }
        counts.forEach((way, count) -> diagnostics.report(Diagnostic.of(
                Rule.CARDS_MOVED,
                places.getOrDefault(way, new Place(way.document(), 1, 1)),
                (count == 1 ? "a card goes" : count + " cards go") + " from the deck \"" + way.from() + "\" to \""
                        + way.to() + "\", and Anki moves no card on import",
                "learners do what `deckwright moved` prints")));
    }
}
