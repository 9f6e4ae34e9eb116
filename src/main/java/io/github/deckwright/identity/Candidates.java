package io.github.deckwright.identity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final int ANSWER_BANDS = 14;
    private static final int ANSWER_ROWS = Sketch.SLOTS / ANSWER_BANDS;

    private final boolean everything;
    private final int lines;
    private final int[] seen;
    private final QuestionBands bands;
    private final Map<Long, int[]> buckets;
    private int round;

    Candidates(List<Traces> lines, List<Traces> cards) {
        this.lines = lines.size();
        everything = (long) lines.size() * cards.size() <= EVERYTHING;
        seen = new int[everything ? 0 : lines.size()];
        bands = new QuestionBands(everything ? List.of() : lines);
        buckets = new HashMap<>(everything ? 16 : lines.size() * 32);
        for (int i = 0; i < lines.size() && !everything; i++) {
            int line = i;
            keys(lines.get(i), key -> put(key, line));
        }
    }

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
            int[] bucket = buckets.get(key);
            if (bucket == null || bucket[0] > FULL) {
                return;
            }
            for (int i = 1; i <= bucket[0]; i++) {
                if (seen[bucket[i]] != round) {
                    seen[bucket[i]] = round;
                    candidate.accept(bucket[i]);
                }
            }
        });
    }

    private void put(long key, int line) {
        int[] bucket = buckets.get(key);
        if (bucket == null) {
            buckets.put(key, new int[] {1, line});
            return;
        }
        if (bucket[0] < FULL && bucket[0] + 1 == bucket.length) {
            bucket = Arrays.copyOf(bucket, Math.min(FULL + 1, bucket.length * 2));
            buckets.put(key, bucket);
        }
        bucket[0]++;
        if (bucket[0] <= FULL) {
            bucket[bucket[0]] = line;
        }
    }

    private void keys(Traces traces, LongConsumer key) {
        bands.keys(
                traces.question().length() > Likeness.TEXT_LENGTH
                        ? traces.likeness().text()
                        : traces.question(),
                key);
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
