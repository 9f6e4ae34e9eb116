package io.github.deckwright.identity.match;

import io.github.deckwright.identity.cores.InParallel;
import io.github.deckwright.identity.evidence.Traces;
import io.github.deckwright.identity.print.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * Which lines of the ledger are worth comparing with a card. While they are few, all of them; then those that share a bucket of a
 * locality-sensitive hash with it, in the question or in the answer, so that the work stays proportional to the cards.
 */
final class Candidates {
    /** Comparisons that take less than a second. */
    private static final long EVERYTHING = 4_000_000;

    /** A bucket that holds more tells nothing: the shared opening of many questions. */
    private static final int FULL = 24;

    private static final int BUCKETS_PER_LINE = 64;

    /** Bands of four slots: half of one number of a sketch. */
    private static final int ANSWER_BANDS = Sketch.SLOTS / 4;

    private static final int KEYS = QuestionBands.BANDS + ANSWER_BANDS;

    private final boolean everything;
    private final int lines;
    private final QuestionBands bands;

    /** Where the entries of each bucket begin; they end where those of the next one begin. */
    private final int[] starts;

    /** Lines, bucket by bucket. */
    private final int[] entries;

    Candidates(List<Traces> lines, int cards) {
        this.lines = lines.size();
        everything = (long) lines.size() * cards <= EVERYTHING;
        bands = new QuestionBands(everything ? List.of() : lines);
        int buckets = everything ? 1 : Integer.highestOneBit(lines.size()) * BUCKETS_PER_LINE;
        starts = new int[buckets + 1];
        int[] keyed = everything ? new int[0] : keyed(lines);
        for (int bucket : keyed) {
            starts[Math.max(0, bucket)] += bucket < 0 ? 0 : 1;
        }
        int end = 0;
        for (int bucket = 0; bucket < buckets; bucket++) {
            end += starts[bucket] > FULL ? 0 : starts[bucket];
            starts[bucket] = starts[bucket] > FULL ? -1 : end;
        }
        entries = new int[end];
        fill(keyed);
        // a bucket that is full begins where it ends
        int next = end;
        for (int bucket = buckets; bucket >= 0; bucket--) {
            next = bucket == buckets ? end : starts[bucket] < 0 ? next : starts[bucket];
            starts[bucket] = next;
        }
    }

    /** The buckets of all lines, so many for each. */
    private int[] keyed(List<Traces> traces) {
        int[] keyed = new int[traces.size() * KEYS];
        Arrays.fill(keyed, -1);
        InParallel.of(traces.size(), (start, end) -> {
            for (int i = start; i < end; i++) {
                int[] next = {i * KEYS};
                keys(traces.get(i), key -> keyed[next[0]++] = bucket(key));
            }
            return end - start;
        });
        return keyed;
    }

    /** From the last line to the first, so that each bucket's start comes down to its first entry. */
    private void fill(int[] keyed) {
        for (int i = keyed.length - 1; i >= 0; i--) {
            if (keyed[i] >= 0 && starts[keyed[i]] >= 0) {
                entries[--starts[keyed[i]]] = i / KEYS;
            }
        }
    }

    /** Looks for candidates of one card after the other. One thread has one; several may share what it searches. */
    final class Search {
        private final int[] seen = new int[everything ? 0 : lines];
        private int round;

        /** Calls for every candidate, each once. */
        void of(Traces card, IntConsumer candidate) {
            if (everything) {
                for (int i = 0; i < lines; i++) {
                    candidate.accept(i);
                }
                return;
            }
            round++;
            keys(card, key -> {
                int bucket = bucket(key);
                for (int at = starts[bucket]; at < starts[bucket + 1]; at++) {
                    int line = entries[at];
                    if (seen[line] != round) {
                        seen[line] = round;
                        candidate.accept(line);
                    }
                }
            });
        }
    }

    /** Different keys may share a bucket: what comes of it is compared in vain, not mistaken. */
    private int bucket(long key) {
        return (int) (key >>> 20) & starts.length - 2;
    }

    private void keys(Traces traces, LongConsumer key) {
        bands.keys(traces.likeness().text(), key);
        Sketch answer = traces.answerSketch();
        for (int band = 0; band < ANSWER_BANDS && !answer.isEmpty(); band++) {
            long rows = answer.eight(band / 2) >>> (band % 2 * 32) & 0xFFFFFFFFL;
            boolean filled = (rows & 0xFF) != 0 && (rows & 0xFF00) != 0 && (rows & 0xFF0000) != 0 && rows >>> 24 != 0;
            if (filled) {
                key.accept(Sketch.mix(rows << 8 | band + 1));
            }
        }
    }
}
