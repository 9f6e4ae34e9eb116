package io.github.deckwright.identity.adopting;

import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.print.Sighting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where adopted cards are in the collections of learners: new cards of their documents go there too. */
final class OldDecks {
    /** Anki's own deck for what has none. */
    private static final String NONE = "Default";

    private OldDecks() {}

    /** The deck of most notes of each document, if it is that of more than half; of documents that had one already nothing is said. */
    static SortedMap<String, String> of(List<Adoption.Pair> pairs, Ledger before, List<Sighting> sightings) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Adoption.Pair pair : pairs) {
            counts.computeIfAbsent(sightings.get(pair.card()).document(), d -> new TreeMap<>())
                    .merge(pair.note().deck(), 1, Integer::sum);
        }
        SortedMap<String, String> decks = new TreeMap<>();
        counts.forEach((document, found) -> {
            int all = found.values().stream().mapToInt(Integer::intValue).sum();
            found.forEach((deck, count) -> {
                boolean named = !deck.isBlank() && !deck.equals(NONE);
                if (named && count * 2 > all && !before.documents().containsKey(document)) {
                    decks.put(document, deck);
                }
            });
        });
        return decks;
    }
}
