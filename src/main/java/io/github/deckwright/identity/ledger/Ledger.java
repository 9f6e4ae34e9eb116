package io.github.deckwright.identity.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The memory of a project: every card it ever issued, and the deck of each document. Immutable.
 *
 * @param project the namespace of its guids
 * @param root of its decks
 * @param rest lines of the head that a later version of Deckwright wrote
 * @param documents by path
 * @param cards by guid
 */
public record Ledger(
        String project,
        Optional<String> root,
        List<String> rest,
        SortedMap<String, LedgerDocument> documents,
        List<LedgerCard> cards) {

    /** What the file of a ledger is called. */
    public static final String FILE_NAME = "deckwright.ledger";

    public Ledger {
        rest = List.copyOf(rest);
        List<LedgerCard> sorted = new ArrayList<>(cards);
        sorted.sort(Comparator.comparing(LedgerCard::guid));
        cards = List.copyOf(sorted);
    }

    /** The ledger of a project that was never built. */
    public static Ledger empty(String project, Optional<String> root) {
        return new Ledger(project, root, List.of(), new TreeMap<>(), List.of());
    }

    /**
     * This ledger, unless all that is new in it is what earlier versions of Deckwright did not keep: then with the lines as they were. A new
     * version alone changes no ledger, so builds that may not change it go on.
     */
    public Ledger unlessOnlyBriefer(Ledger before) {
        boolean older = before.cards.stream()
                .map(LedgerCard::likeness)
                .anyMatch(card -> !card.brief().isKnown() && card.hasShortAnswer());
        if (!older || cards.size() != before.cards.size()) {
            return this;
        }
        for (int i = 0; i < cards.size(); i++) {
            LedgerCard old = before.cards.get(i);
            if (!cards.get(i).withBrief(old.likeness().brief()).equals(old)) {
                return this;
            }
        }
        return new Ledger(project, root, rest, documents, before.cards);
    }

    /** This ledger with other cards. */
    public Ledger with(List<LedgerCard> others) {
        return new Ledger(project, root, rest, documents, others);
    }

    /** Decks chosen in earlier builds, by the path of the document. */
    public SortedMap<String, String> decks() {
        SortedMap<String, String> decks = new TreeMap<>();
        documents.forEach((path, document) -> decks.put(path, document.deck()));
        return decks;
    }

    /** This ledger with decks for documents whose cards it holds; documents that it does not mention are ignored. */
    public Ledger withDecks(Map<String, String> decks) {
        SortedMap<String, LedgerDocument> changed = new TreeMap<>(documents);
        decks.forEach((path, deck) ->
                changed.computeIfPresent(path, (p, document) -> new LedgerDocument(p, deck, document.rest())));
        return new Ledger(project, root, rest, changed, cards);
    }

    /** This ledger with the cards and documents of an earlier one that it does not know. */
    public Ledger over(Ledger earlier) {
        Set<String> known = new HashSet<>();
        LedgerJoin join = new LedgerJoin();
        for (LedgerCard card : cards) {
            known.add(card.guid());
            join.add(card);
        }
        earlier.cards.stream().filter(card -> !known.contains(card.guid())).forEach(join::add);
        SortedMap<String, LedgerDocument> all = new TreeMap<>(earlier.documents);
        all.putAll(documents);
        return new Ledger(project, root, rest, all, join.joined());
    }

    /** The project of this ledger as it began. */
    public Ledger withoutCards() {
        return empty(project, root);
    }

    /** The guids of the cards that are not retired. */
    public Set<String> living() {
        Set<String> living = new HashSet<>();
        cards.stream().filter(card -> !card.retired()).forEach(card -> living.add(card.guid()));
        return living;
    }
}
