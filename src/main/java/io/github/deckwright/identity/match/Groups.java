package io.github.deckwright.identity.match;

import io.github.deckwright.identity.print.Sketch;
import java.util.Arrays;

/**
 * Items by what they have in common: a key of two numbers. Laid out flat, since a project has many cards and almost every key one of
 * them. Items are known by their index and stay in the order in which they were added.
 */
final class Groups {
    private static final int NONE = -1;

    private final int mask;
    private final int[] firsts;
    private final int[] lasts;
    private final long[] ones;
    private final long[] twos;
    private final int[] nexts;
    private boolean empty = true;

    /** @param items more than the highest index, {@code added} at least the number of items that will be added */
    Groups(int items, int added) {
        int slots = Integer.highestOneBit(Math.max(4, added)) * 4;
        mask = slots - 1;
        firsts = new int[slots];
        Arrays.fill(firsts, NONE);
        lasts = new int[slots];
        ones = new long[slots];
        twos = new long[slots];
        nexts = new int[items];
    }

    void add(long one, long two, int item) {
        int slot = slot(one, two);
        nexts[item] = NONE;
        if (firsts[slot] == NONE) {
            firsts[slot] = item;
            ones[slot] = one;
            twos[slot] = two;
        } else {
            nexts[lasts[slot]] = item;
        }
        lasts[slot] = item;
        empty = false;
    }

    boolean isEmpty() {
        return empty;
    }

    /** The first item of a key, or a negative number. */
    int first(long one, long two) {
        return firsts[slot(one, two)];
    }

    /** The item behind another one, or a negative number. */
    int next(int item) {
        return nexts[item];
    }

    /** The item of a key that only one item has, otherwise a negative number. */
    int only(long one, long two) {
        int slot = slot(one, two);
        return firsts[slot] == lasts[slot] || firsts[slot] == NONE ? firsts[slot] : NONE;
    }

    /** Where a key is, or would be. */
    private int slot(long one, long two) {
        int slot = (int) Sketch.mix(one * 31 + two) & mask;
        while (firsts[slot] != NONE && (ones[slot] != one || twos[slot] != two)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
