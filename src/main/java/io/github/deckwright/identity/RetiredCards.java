package io.github.deckwright.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cards that the source does not hold any more. No import can delete them, so learners search for them and decide. */
public final class RetiredCards {
    private static final long SECONDS_OF_A_DAY = 86_400;

    private final List<LedgerCard> cards;
    private final NoteSearch search;

    public RetiredCards(Ledger ledger) {
        search = new NoteSearch(ledger);
        cards = ledger.cards().stream().filter(LedgerCard::retired).toList();
    }

    /**
     * Those that went on one day.
     *
     * @param since the first second that a build missed one of them; empty for ledgers that did not keep it
     * @param cards in the order of their creation, which is that of the source at first sight
     * @param search for Anki's browser, which finds these notes and no others
     */
    public record Group(Optional<Long> since, List<Gone> cards, String search) {
        public Group {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A card that is gone.
     *
     * @param question its start, as it is compared; may be empty
     */
    public record Gone(String guid, String question) {}

    /** How many there are. */
    public int count() {
        return cards.size();
    }

    /** A search for Anki's browser that finds these notes and no others, as {@link NoteSearch}; empty when there are none. */
    public Optional<String> search() {
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(search.of(cards.stream().map(LedgerCard::guid).toList()));
    }

    /** The cards by the day, in UTC, on which they went: the latest first, those of unknown days last. */
    public List<Group> groups() {
        SortedMap<Long, List<LedgerCard>> days = new TreeMap<>(Comparator.reverseOrder());
        for (LedgerCard card : cards) {
            days.computeIfAbsent(time(card) / SECONDS_OF_A_DAY, day -> new ArrayList<>())
                    .add(card);
        }
        List<Group> groups = new ArrayList<>();
        days.values().forEach(day -> groups.add(group(day)));
        return groups;
    }

    private Group group(List<LedgerCard> day) {
        long first = day.stream().mapToLong(RetiredCards::time).min().orElse(0);
        return new Group(
                first == 0 ? Optional.empty() : Optional.of(first),
                day.stream()
                        .sorted(Comparator.comparingLong(LedgerCard::created))
                        .map(card -> new Gone(card.guid(), card.likeness().text()))
                        .toList(),
                search.of(day.stream().map(LedgerCard::guid).sorted().toList()));
    }

    /** Seconds since 1970; 0 when it is not known. */
    private static long time(LedgerCard card) {
        return card.retirement().map(Retirement::time).orElse(0L);
    }
}
