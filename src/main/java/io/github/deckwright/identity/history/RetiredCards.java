package io.github.deckwright.identity.history;

import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.ledger.Retirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cards that the source does not hold any more. No import can delete them, so learners search for them and decide. */
public final class RetiredCards {
    private static final long SECONDS_OF_A_DAY = 86_400;

    /** What stands for a time that a ledger did not keep. */
    private static final long UNKNOWN = 1;

    private final List<LedgerCard> cards;
    private final NoteSearch search;

    public RetiredCards(Ledger ledger) {
        search = new NoteSearch(ledger);
        cards = ledger.cards().stream().filter(LedgerCard::retired).toList();
    }

    /**
     * Those that went with one release, or on one day.
     *
     * @param release the first one without them; empty when there is none yet
     * @param since the time of that, else the first second that a build missed one of them; empty for ledgers that did not keep it
     * @param cards in the order of their creation, which is that of the source at first sight
     * @param search for Anki's browser, which finds these notes and no others
     */
    public record Group(Optional<String> release, Optional<Long> since, List<Gone> cards, String search) {
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

    /**
     * The cards by the release from which on they are gone: the latest first. Those that are in no release yet come before them, by the day, in
     * UTC, on which they went, and those of unknown days last.
     *
     * @param releases in any order; without any all cards come by the day
     */
    public List<Group> groups(List<Release> releases) {
        TreeMap<Long, Release> byTime = new TreeMap<>();
        releases.forEach(release -> byTime.merge(
                release.time(), release, (one, other) -> one.name().compareTo(other.name()) <= 0 ? one : other));
        SortedMap<Long, List<LedgerCard>> starts = new TreeMap<>(Comparator.reverseOrder());
        Map<Long, Release> released = new HashMap<>();
        for (LedgerCard card : cards) {
            long time = time(card);
            Map.Entry<Long, Release> release = time <= UNKNOWN ? null : byTime.ceilingEntry(time);
            long start = release == null ? time / SECONDS_OF_A_DAY * SECONDS_OF_A_DAY : release.getKey();
            if (release != null) {
                released.put(start, release.getValue());
            }
            starts.computeIfAbsent(start, s -> new ArrayList<>()).add(card);
        }
        List<Group> groups = new ArrayList<>();
        starts.forEach((start, gone) -> groups.add(group(gone, Optional.ofNullable(released.get(start)))));
        return groups;
    }

    private Group group(List<LedgerCard> day, Optional<Release> release) {
        long first = day.stream().mapToLong(RetiredCards::time).min().orElse(0);
        Optional<Long> missed = first == 0 ? Optional.empty() : Optional.of(first);
        return new Group(
                release.map(Release::name),
                release.map(Release::time).or(() -> missed),
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
