package io.github.deckwright.identity.ledger;

import java.util.HashMap;
import java.util.Map;

/**
 * Times of creation that are still free: the nearest one below a wanted time, else the nearest one above all that are taken. They are the
 * ids of notes, which begin at 1. Finding one takes no longer when many want the same.
 */
final class FreeTimes {
    /** Taken times, each with one below it that may be free; followed and shortened at every look. */
    private final Map<Long, Long> below = new HashMap<>();

    private long highest;

    /** Takes a time; false when it is taken. */
    boolean take(long time) {
        highest = Math.max(highest, time);
        return below.putIfAbsent(time, time - 1) == null;
    }

    /** Takes the free time nearest to a wanted one. */
    long takeNear(long wanted) {
        long free = wanted;
        for (Long next = below.get(free); next != null; next = below.get(free)) {
            free = next;
        }
        for (long at = wanted; at > free; ) {
            Long next = below.put(at, free);
            at = next == null ? free : next;
        }
        long time = free > 0 ? free : highest + 1;
        take(time);
        return time;
    }
}
