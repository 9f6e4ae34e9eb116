package io.github.deckwright.identity;

import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.print.Guid;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The guids and times that cards have, and free ones for new cards. Not safe for use by several threads. */
final class Issued {
    private final String project;
    private final Set<String> guids = new HashSet<>();
    private final Set<Long> created = new HashSet<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    Issued(Ledger before) {
        project = before.project();
        for (LedgerCard card : before.cards()) {
            guids.add(card.guid());
            created.add(card.created());
        }
    }

    /** A guid that no card has had, for the next card that asks this. */
    String guid(boolean cloze, String question) {
        String key = (cloze ? "c" : "b") + question;
        int occurrence = occurrences.getOrDefault(key, 0);
        String guid;
        do {
            guid = Guid.derive(project, cloze, question, ++occurrence);
        } while (!guids.add(guid));
        occurrences.put(key, occurrence);
        return guid;
    }

    /**
     * Times of creation for all new cards: free ones, counted down from now, the earliest for the first card. They are the ids of
     * notes too, which begin at 1: where that does not suffice, as a clock set to 1970 may bring about, the rest is counted up from now.
     *
     * @param now in milliseconds
     */
    long[] times(int count, long now) {
        long[] times = new long[count];
        int found = 0;
        for (long time = now; found < count && time > 0; time--) {
            if (!created.contains(time)) {
                times[found++] = time;
            }
        }
        for (long time = now + 1; found < count; time++) {
            if (!created.contains(time)) {
                times[found++] = time;
            }
        }
        Arrays.sort(times);
        return times;
    }
}
