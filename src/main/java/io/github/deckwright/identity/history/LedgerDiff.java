package io.github.deckwright.identity.history;

import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.PathOrder;
import io.github.deckwright.model.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What happened between two states of a ledger.
 *
 * @param entries by document, then question
 */
public record LedgerDiff(List<Entry> entries) {

    /** What happened to a card. */
    public enum Change {
        /** The project did not have it. */
        ADDED,
        /** It was retired and is there again. */
        RETURNED,
        /** The learner sees something else; the question is the same. */
        CHANGED,
        /** The question has another wording. */
        REWORDED,
        /** The source does not hold it any more. */
        RETIRED
    }

    /**
     * A card that is not what it was.
     *
     * @param before start of the question as it was, in the form in which questions are compared; empty when there was none
     * @param after the same as it is; empty when there is none
     */
    public record Entry(Change change, String guid, String document, String before, String after) {}

    private static final Map<Change, String> MARKS = new EnumMap<>(Map.of(
            Change.ADDED, "+", Change.RETURNED, "+", Change.CHANGED, "~", Change.REWORDED, "~", Change.RETIRED, "-"));

    public LedgerDiff {
        entries = List.copyOf(entries);
    }

    /** Compares two states. */
    public static LedgerDiff of(Ledger before, Ledger after) {
        Map<String, LedgerCard> known = new HashMap<>();
        before.cards().forEach(card -> known.put(card.guid(), card));
        List<Entry> entries = new ArrayList<>();
        for (LedgerCard card : after.cards()) {
            LedgerCard old = known.remove(card.guid());
            boolean was = old != null && !old.retired();
            boolean same = old != null && card.likeness().sameQuestion(old.likeness());
            if (card.retired()) {
                if (was) {
                    entries.add(entry(Change.RETIRED, card, card.likeness().text(), ""));
                }
            } else if (old == null || !was) {
                entries.add(entry(
                        old == null ? Change.ADDED : Change.RETURNED,
                        card,
                        "",
                        card.likeness().text()));
            } else if (!same || !card.content().equals(old.content())) {
                entries.add(entry(
                        same ? Change.CHANGED : Change.REWORDED,
                        card,
                        old.likeness().text(),
                        card.likeness().text()));
            }
        }
        known.values().stream()
                .filter(card -> !card.retired())
                .forEach(card ->
                        entries.add(entry(Change.RETIRED, card, card.likeness().text(), "")));
        entries.sort(Comparator.comparing(Entry::document, PathOrder.INSTANCE)
                .thenComparing(Entry::change)
                .thenComparing(entry -> entry.after() + entry.before())
                .thenComparing(Entry::guid));
        return new LedgerDiff(entries);
    }

    private static Entry entry(Change change, LedgerCard card, String before, String after) {
        return new Entry(change, card.guid(), card.document(), before, after);
    }

    /** The changes as notes, for a build that was not allowed to make them. */
    public List<Diagnostic> notes() {
        return entries.stream()
                .map(entry -> Diagnostic.of(Rule.WOULD_CHANGE, line(entry) + " (" + entry.document() + ")", ""))
                .toList();
    }

    private static String line(Entry entry) {
        String what = entry.change() == Change.REWORDED
                ? '"' + entry.before() + "\" -> \"" + entry.after() + '"'
                : '"' + (entry.after().isEmpty() ? entry.before() : entry.after()) + '"';
        String word = entry.change().name().toLowerCase(Locale.ROOT);
        return MARKS.get(entry.change()) + " " + word + " " + what + " " + entry.guid();
    }
}
