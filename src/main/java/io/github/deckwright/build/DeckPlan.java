package io.github.deckwright.build;

import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.Ledger;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.SourceFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The deck of every document of a build, in the light of what earlier builds chose. */
final class DeckPlan {
    private final Map<SourceFile, String> decks;
    private final Map<String, String> byLedgerName;

    private DeckPlan(Map<SourceFile, String> decks, Map<String, String> byLedgerName) {
        this.decks = decks;
        this.byLedgerName = byLedgerName;
    }

    static DeckPlan of(
            Project project, Gathering gathering, Ledger before, Identification identified, Diagnostics diagnostics) {
        Map<String, String> recorded = new TreeMap<>(before.decks());
        recorded.putAll(identified.inheritedDecks());
        Map<String, String> own = new HashMap<>();
        Map<String, String> reserved = new TreeMap<>(recorded);
        for (DeckNames.Titled document : gathering.titled()) {
            String deck = reserved.remove(gathering.ledgerName(document.file()));
            if (deck != null) {
                own.put(document.file().name(), deck);
            }
        }
        Optional<String> root = before.cards().isEmpty() ? project.naming().root() : before.root();
        Map<SourceFile, String> decks =
                new DeckNames(root, own, reserved.values(), diagnostics).choose(gathering.titled());
        Map<String, String> byLedgerName = new TreeMap<>();
        decks.forEach((file, deck) -> byLedgerName.put(gathering.ledgerName(file), deck));
        return new DeckPlan(decks, byLedgerName);
    }

    /** The deck of a card: its own, else its document's. */
    String deck(SourceFile document, Optional<String> own) {
        return own.map(DeckNames::clean).orElseGet(() -> decks.getOrDefault(document, document.name()));
    }

    /** What the ledger records. */
    Map<String, String> byLedgerName() {
        return byLedgerName;
    }
}
