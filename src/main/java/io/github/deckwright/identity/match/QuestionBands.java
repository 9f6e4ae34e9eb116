package io.github.deckwright.identity.match;

import io.github.deckwright.identity.evidence.Traces;
import io.github.deckwright.identity.print.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Hashes of questions such that similar ones share some (MinHash over runs of three characters, two rows a band). Runs that many
 * questions have ("what is the …") are left out: they would make everything similar.
 */
final class QuestionBands {
    private static final int RUN = 3;
    static final int BANDS = 32;
    private static final int ROWS = 2;

    /** Runs are counted by a hash of so many bits. */
    private static final int BITS = 16;

    private static final int[] SEEDS = new int[BANDS * ROWS];

    static {
        for (int i = 0; i < SEEDS.length; i++) {
            SEEDS[i] = (int) Sketch.mix(i + 1L) | 1;
        }
    }

    private final int[] counts = new int[1 << BITS];
    private final int frequent;

    QuestionBands(List<Traces> questions) {
        frequent = Math.max(20, questions.size() / 100);
        for (Traces traces : questions) {
            String text = traces.likeness().text();
            for (int i = 0; i + RUN <= text.length(); i++) {
                counts[slot(run(text, i))]++;
            }
        }
    }

    /** Calls with the hash of each band. */
    void keys(String text, LongConsumer key) {
        int[] smallest = new int[SEEDS.length];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        int used = 0;
        for (int i = 0; i + RUN <= text.length(); i++) {
            long run = run(text, i);
            if (counts[slot(run)] <= frequent) {
                used++;
                // in numbers of 32 bits, of which the machine takes several at once
                for (int seed = 0; seed < SEEDS.length; seed++) {
                    smallest[seed] = Math.min(smallest[seed], (int) run * SEEDS[seed]);
                }
            }
        }
        for (int band = 0; band < BANDS && used > 0; band++) {
            long hash = band + 1L;
            for (int row = 0; row < ROWS; row++) {
                hash = Sketch.mix(hash * 31 + smallest[band * ROWS + row]);
            }
            key.accept(hash);
        }
    }

    private static long run(String text, int at) {
        return Sketch.mix((long) text.charAt(at) << 32 | (long) text.charAt(at + 1) << 16 | text.charAt(at + 2));
    }

    private static int slot(long run) {
        return (int) (run >>> (64 - BITS));
    }
}
