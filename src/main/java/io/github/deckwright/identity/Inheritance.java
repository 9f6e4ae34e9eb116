package io.github.deckwright.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decks that pass from a document that vanished to the new one that holds most of its cards: the cards stay where learners have them,
 * and what is added later joins them.
 */
final class Inheritance {
    private final Ledger before;
    private final Coverage coverage;

    /** How many cards went from a vanished document to a new one. */
    private final Map<String, SortedMap<String, Integer>> moved = new TreeMap<>();

    private final Map<String, Integer> sizes = new HashMap<>();

    Inheritance(Ledger before, Coverage coverage, List<Sighting> sightings, Identity[] identities) {
        this.before = before;
        this.coverage = coverage;
        Map<String, String> homes = new HashMap<>();
        for (LedgerCard card : before.cards()) {
            if (coverage.vanished().contains(card.document())) {
                homes.put(card.guid(), card.document());
                sizes.merge(card.document(), card.retired() ? 0 : 1, Integer::sum);
            }
        }
        for (int i = 0; i < identities.length && !homes.isEmpty(); i++) {
            String home = homes.get(identities[i].guid());
            String document = sightings.get(i).document();
            if (home != null && !before.documents().containsKey(document)) {
                moved.computeIfAbsent(document, d -> new TreeMap<>()).merge(home, 1, Integer::sum);
            }
        }
    }

    /** Inherited decks by the path of the new document. */
    SortedMap<String, String> decks() {
        SortedMap<String, String> decks = new TreeMap<>();
        moved.forEach((document, homes) -> {
            String best = "";
            for (Map.Entry<String, Integer> home : homes.entrySet()) {
                boolean most = home.getValue() * 2 > sizes.getOrDefault(home.getKey(), 0);
                if (most && home.getValue() > homes.getOrDefault(best, 0)) {
                    best = home.getKey();
                }
            }
            LedgerDocument heirloom = before.documents().get(best);
            if (heirloom != null && coverage.read().contains(document)) {
                decks.put(document, heirloom.deck());
            }
        });
        return decks;
    }
}
