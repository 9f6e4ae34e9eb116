package io.github.deckwright.build;

import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.SourceFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The deck of every document of a build, in the light of what earlier builds chose. */
final class DeckPlan {
    private final Map<SourceFile, String> decks;
    private final Map<String, String> byLedgerName;
    private final Map<String, String> before;

    private DeckPlan(Map<SourceFile, String> decks, Map<String, String> byLedgerName, Map<String, String> before) {
        this.decks = decks;
        this.before = before;
        this.byLedgerName = byLedgerName;
    }

    static DeckPlan of(
            Project project, Gathering gathering, Ledger before, Identification identified, Diagnostics diagnostics) {
        Map<String, String> recorded = new TreeMap<>(before.decks());
        recorded.putAll(identified.inheritedDecks());
        Map<String, String> own = new HashMap<>();
        Set<String> travelled = new HashSet<>();
        Map<String, String> reserved = new TreeMap<>(recorded);
        for (DeckNames.Titled document : gathering.titled()) {
            String deck = reserved.remove(gathering.ledgerName(document.file()));
            if (deck != null) {
                own.put(document.file().name(), deck);
            }
            if (identified.inheritedDecks().containsKey(gathering.ledgerName(document.file()))) {
                travelled.add(document.file().name());
            }
        }
        Optional<String> root = before.cards().isEmpty() ? project.naming().root() : before.root();
        Map<SourceFile, String> decks =
                new DeckNames(root, own, travelled, reserved.values(), diagnostics).choose(gathering.titled());
        Map<String, String> byLedgerName = new TreeMap<>();
        decks.forEach((file, deck) -> byLedgerName.put(gathering.ledgerName(file), deck));
        return new DeckPlan(decks, byLedgerName, own);
    }

    /** The deck of a card: its own, else its document's. */
    String deck(SourceFile document, Optional<String> own) {
        return own.map(DeckNames::clean).orElseGet(() -> decks.getOrDefault(document, document.name()));
    }

    /** The deck that earlier builds chose for a document, or for the one that it goes on from. */
    Optional<String> before(SourceFile document) {
        return Optional.ofNullable(before.get(document.name()));
    }

    /** What the ledger records. */
    Map<String, String> byLedgerName() {
        return byLedgerName;
    }
}
