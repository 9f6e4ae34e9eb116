package io.github.deckwright.compare;

import io.github.deckwright.build.Snapshot;
import io.github.deckwright.compare.CardDiff.Change;
import io.github.deckwright.compare.CardDiff.Kind;
import io.github.deckwright.compare.CardDiff.Part;
import io.github.deckwright.compare.CardDiff.Side;
import io.github.deckwright.identity.Identity;
import io.github.deckwright.identity.Identity.Happening;
import io.github.deckwright.identity.history.LedgerDiff;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerOption;
import io.github.deckwright.identity.tell.Suggestions;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.PathOrder;
import io.github.deckwright.model.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Compares the sources as they are with an earlier state:
 *
 * <pre>
 * documents of then, ledger of then ──identify──▶ ledger as then's build would leave it ─┐
 * documents of now ──identify with that, and with the ledger of now──▶ ledger as now's ──┴▶ what differs ▶ both texts of it
 * </pre>
 *
 * So it does not matter whether anybody built: neither before the earlier state was committed nor since.
 */
final class Comparison {
    /** What tells of a history that a learner would lose, or that goes another way than one may think. */
    private static final Set<Rule> HISTORIES =
            Set.of(Rule.AMBIGUOUS_EDIT, Rule.REWRITTEN, Rule.KIND_CHANGED, Rule.SPLIT, Rule.MERGED, Rule.MASS_REMOVAL);

    private final UnaryOperator<String> shown;

    /** @param shown the name in messages of a document that the ledger names */
    Comparison(UnaryOperator<String> shown) {
        this.shown = shown;
    }

    /** Compares with a state of which only the ledger is known. */
    CardDiff of(String against, Ledger before, Snapshot now) throws IOException {
        return of(against, before, Map.of(), sides -> {}, now);
    }

    /** Compares with an earlier state. */
    CardDiff of(String against, Snapshot then, Snapshot now) throws IOException {
        Ledger recorded = then.recorded();
        // without a ledger of its own the earlier state has the names of the present project
        Snapshot.Decided old =
                then.decide(then.hasLedger() ? recorded : now.recorded().withoutCards());
        return of(against, old.ledger(), old.decks(), sides -> fill(old, sides), now);
    }

    /** Finds the texts of cards, by guid. */
    private interface Texts {
        void find(Map<String, Optional<Side>> sides) throws IOException;
    }

    private CardDiff of(String against, Ledger before, Map<String, String> decksBefore, Texts textsBefore, Snapshot now)
            throws IOException {
        Ledger known = now.hasLedger() ? now.recorded().over(before) : before;
        Snapshot.Decided decided = now.decide(known);
        Map<String, LedgerDiff.Entry> entries = new LinkedHashMap<>();
        LedgerDiff.of(before, decided.ledger()).entries().forEach(entry -> entries.put(entry.guid(), entry));
        Map<String, Kind> kinds = new LinkedHashMap<>();
        entries.forEach(
                (guid, entry) -> kinds.put(guid, Kind.valueOf(entry.change().name())));
        decided.decks().forEach((guid, deck) -> {
            if (decksBefore.containsKey(guid) && !decksBefore.get(guid).equals(deck)) {
                kinds.putIfAbsent(guid, Kind.MOVED);
            }
        });
        Map<String, Optional<Side>> sidesBefore = wanted(kinds);
        textsBefore.find(sidesBefore);
        Map<String, Optional<Side>> sidesAfter = wanted(kinds);
        fill(decided, sidesAfter);
        List<Change> changes = new ArrayList<>();
        kinds.forEach((guid, kind) -> changes.add(change(
                kind,
                guid,
                Optional.ofNullable(entries.get(guid)),
                sidesBefore.getOrDefault(guid, Optional.empty()),
                sidesAfter.getOrDefault(guid, Optional.empty()))));
        changes.sort(Comparator.comparing((Change change) -> change.side().file(), PathOrder.INSTANCE)
                .thenComparing(change -> change.kind() == Kind.RETIRED)
                .thenComparingInt(change -> change.side().line())
                .thenComparing(Change::guid));
        Set<String> living = before.living();
        return new CardDiff(
                against,
                decided.identified().cards().size(),
                changes,
                findings(before, known, now, decided),
                Suggestions.in(decided.ledger()).stream()
                        .filter(suggestion -> living.contains(suggestion.old()))
                        .map(suggestion -> suggestion.in(shown.apply(suggestion.document())))
                        .toList(),
                LedgerOption.in("`deckwright ledger --suggestions`", now.shownLedger()));
    }

    private static Map<String, Optional<Side>> wanted(Map<String, Kind> kinds) {
        Map<String, Optional<Side>> wanted = new HashMap<>();
        kinds.keySet().forEach(guid -> wanted.put(guid, Optional.empty()));
        return wanted;
    }

    private void fill(Snapshot.Decided state, Map<String, Optional<Side>> sides) throws IOException {
        state.each((guid, document, deck, address, content) -> {
            if (sides.containsKey(guid)) {
                sides.put(
                        guid,
                        Optional.of(new Side(
                                shown.apply(document),
                                content.place().line(),
                                deck,
                                address,
                                AuthoredParts.of(content))));
            }
        });
    }

    /** A change whose texts come from the documents, else from the ledger. */
    private Change change(
            Kind kind, String guid, Optional<LedgerDiff.Entry> entry, Optional<Side> before, Optional<Side> after) {
        boolean was = kind != Kind.ADDED && kind != Kind.RETURNED;
        boolean is = kind != Kind.RETIRED;
        return new Change(
                kind,
                guid,
                was ? before.or(() -> entry.map(known -> side(known, known.before()))) : Optional.empty(),
                is ? after.or(() -> entry.map(known -> side(known, known.after()))) : Optional.empty());
    }

    private Side side(LedgerDiff.Entry entry, String question) {
        return new Side(
                shown.apply(entry.document()), 0, "", Optional.empty(), List.of(new Part("question", question)));
    }

    /**
     * What is to be said about histories. Where the ledger of now knows the cards already, the earlier one is asked: a loss that is
     * committed is one still, unless somebody settled it and the card has its history.
     */
    private List<Diagnostic> findings(Ledger before, Ledger known, Snapshot now, Snapshot.Decided decided) {
        List<Diagnostic> findings = (known.equals(before) ? decided : now.decide(before))
                .identified()
                .diagnostics(now.shownLedger());
        Set<String> settled = new HashSet<>();
        Set<String> living = before.living();
        now.places((place, card) -> {
            Identity identity = decided.identified().cards().get(card);
            if (identity.happening() != Happening.NEW && living.contains(identity.guid())) {
                settled.add(place.file().name() + ":" + place.line() + ":" + place.column());
            }
        });
        return findings.stream()
                .filter(found -> HISTORIES.contains(found.rule()))
                .filter(found -> found.rule() == Rule.MERGED
                        || found.place()
                                .map(place -> !settled.contains(
                                        place.file().name() + ":" + place.line() + ":" + place.column()))
                                .orElse(true))
                .toList();
    }
}
