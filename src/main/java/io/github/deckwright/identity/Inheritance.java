package io.github.deckwright.identity;

import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.ledger.LedgerDocument;
import java.util.HashMap;
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

    /** @param documents of all cards of this build, by guid */
    Inheritance(Ledger before, Coverage coverage, Map<String, String> documents) {
        this.before = before;
        this.coverage = coverage;
        for (LedgerCard card : before.cards()) {
            if (coverage.isGone(card.document())) {
                sizes.merge(card.document(), card.retired() ? 0 : 1, Integer::sum);
                String document = documents.get(card.guid());
                if (document != null && !before.documents().containsKey(document)) {
                    moved.computeIfAbsent(document, d -> new TreeMap<>()).merge(card.document(), 1, Integer::sum);
                }
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
