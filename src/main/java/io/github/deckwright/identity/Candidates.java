package io.github.deckwright.identity;

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

    private static final int ANSWER_BANDS = 10;
    private static final int ANSWER_ROWS = Sketch.SLOTS / ANSWER_BANDS;

    private final boolean everything;
    private final int lines;
    private final QuestionBands bands;

    /** Per bucket the number of its latest entry, and per entry its line and the number of the one before it; 0 ends a chain. */
    private final int[] latest;

    private int[] entryLine = new int[1024];
    private int[] entryBefore = new int[1024];
    private final byte[] sizes;
    private int entries = 1;

    Candidates(List<Traces> lines, List<Traces> cards) {
        this.lines = lines.size();
        everything = (long) lines.size() * cards.size() <= EVERYTHING;
        bands = new QuestionBands(everything ? List.of() : lines);
        int buckets = everything ? 1 : Integer.highestOneBit(lines.size()) * BUCKETS_PER_LINE;
        latest = new int[buckets];
        sizes = new byte[buckets];
        for (int i = 0; i < lines.size() && !everything; i++) {
            int line = i;
            keys(lines.get(i), key -> put(key, line));
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
                for (int at = sizes[bucket] > FULL ? 0 : latest[bucket]; at > 0; at = entryBefore[at]) {
                    int line = entryLine[at];
                    if (seen[line] != round) {
                        seen[line] = round;
                        candidate.accept(line);
                    }
                }
            });
        }
    }

    private void put(long key, int line) {
        int bucket = bucket(key);
        if (sizes[bucket] > FULL) {
            return;
        }
        sizes[bucket]++;
        if (entries == entryLine.length) {
            entryLine = Arrays.copyOf(entryLine, entries * 2);
            entryBefore = Arrays.copyOf(entryBefore, entries * 2);
        }
        entryLine[entries] = line;
        entryBefore[entries] = latest[bucket];
        latest[bucket] = entries++;
    }

    /** Different keys may share a bucket: what comes of it is compared in vain, not mistaken. */
    private int bucket(long key) {
        return (int) (key >>> 20) & latest.length - 1;
    }

    private void keys(Traces traces, LongConsumer key) {
        bands.keys(traces.likeness().text(), key);
        String answer = traces.likeness().answerSketch();
        for (int band = 0; band < ANSWER_BANDS && !answer.isEmpty(); band++) {
            long hash = -1L - band;
            int filled = 0;
            for (int row = band * ANSWER_ROWS; row < (band + 1) * ANSWER_ROWS; row++) {
                hash = Sketch.mix(hash * 31 + answer.charAt(row));
                filled += answer.charAt(row) == Sketch.EMPTY ? 0 : 1;
            }
            if (filled == ANSWER_ROWS) {
                key.accept(hash);
            }
        }
    }
}
