package io.github.deckwright.identity.ledger;

import io.github.deckwright.identity.print.Deletion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Joins the cards of two branches: a guid has one line, and a time of creation one card. */
final class LedgerJoin {
    private final List<LedgerCard> cards = new ArrayList<>();

    void add(LedgerCard card) {
        cards.add(card);
    }

    /** The cards by guid, their times of creation unique: of several cards with one time the first keeps it. */
    List<LedgerCard> joined() {
        List<LedgerCard> joined = onceEach();
        FreeTimes times = new FreeTimes();
        List<Integer> second = new ArrayList<>();
        for (int i = 0; i < joined.size(); i++) {
            if (!times.take(joined.get(i).created())) {
                second.add(i);
            }
        }
        for (int i : second) {
            LedgerCard card = joined.get(i);
            joined.set(i, card.withCreated(times.takeNear(card.created())));
        }
        return joined;
    }

    /** Sorting leaves the lines of one guid in the order of the file; a ledger that nobody merged is sorted already. */
    private List<LedgerCard> onceEach() {
        cards.sort(Comparator.comparing(LedgerCard::guid));
        List<LedgerCard> once = new ArrayList<>(cards.size());
        for (LedgerCard card : cards) {
            int last = once.size() - 1;
            if (last >= 0 && once.get(last).guid().equals(card.guid())) {
                once.set(last, join(once.get(last), card));
            } else {
                once.add(card);
            }
        }
        return once;
    }

    /** The later state of a card, created when it was first seen; retired only if both sides say so. */
    private static LedgerCard join(LedgerCard one, LedgerCard other) {
        boolean first = one.modified() != other.modified()
                ? one.modified() > other.modified()
                : one.retired() != other.retired()
                        ? other.retired()
                        : one.content().text().compareTo(other.content().text()) >= 0;
        LedgerCard later = first ? one : other;
        LedgerCard earlier = first ? other : one;
        return new LedgerCard(
                later.guid(),
                later.cloze(),
                Math.min(one.created(), other.created()),
                later.modified(),
                later.document(),
                later.content(),
                later.core(),
                later.likeness(),
                later.id().or(earlier::id),
                deletions(later.deletions(), earlier.deletions()),
                one.retired() && other.retired() ? later.retirement() : Optional.empty(),
                later.rest().isEmpty() ? earlier.rest() : later.rest());
    }

    /** Every number that either side published. */
    private static List<Deletion> deletions(List<Deletion> later, List<Deletion> earlier) {
        TreeMap<Integer, Deletion> numbers = new TreeMap<>();
        earlier.forEach(deletion -> numbers.put(deletion.number(), deletion));
        later.forEach(deletion -> numbers.put(deletion.number(), deletion));
        return List.copyOf(numbers.values());
    }
}
