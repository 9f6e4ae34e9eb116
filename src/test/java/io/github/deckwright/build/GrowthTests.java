package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.build.Shapes.Shape;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No document costs more than its length: whole builds of {@link Shapes}. Processor time of the thread is compared, not time on the
 * wall, and always that of the same machine with itself, so that a slow or busy one changes nothing.
 */
@Tag("slow")
@Tag("alone")
class GrowthTests {
    /** Characters of a document; what grows with the square costs {@link #WORTH_A_LOOK} at this size. */
    private static final int SIZE = 24_000;

    /** The same where what grew did so with a small share of the time. */
    private static final int LARGE = 48_000;

    /** The same where there are many shapes. */
    private static final int SMALL = 12_000;

    /** Of all mixed shapes one in so many is tried; a prime, so that each construct meets others. */
    private static final int STRIDE = 97;

    /** Several times what a build of an ordinary document of {@link #SIZE} costs; only what takes longer is tried at a larger size. */
    private static final long WORTH_A_LOOK = TimeUnit.MILLISECONDS.toNanos(150);

    private static final int MORE = 4;

    /** How much longer a document may take that is four times as long; with the square it is sixteen times. */
    private static final int MOST_GROWTH = 9;

    private static final long NO_END_SECONDS = 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @TempDir
    Path folder;

    @BeforeEach
    void warm_up() throws Exception {
        for (int i = 0; i < 10; i++) {
            time("# FAQ\n\n" + "## What?\n\nIt is **bold** <b x=1>x</b>.\n\n".repeat(100));
        }
    }

    @Test
    void each_construct_alone_costs_its_length() throws Exception {
        assertLinear(Shapes.alone(), SIZE);
    }

    @Test
    void what_once_grew_costs_its_length() throws Exception {
        assertLinear(Shapes.found(), LARGE);
    }

    @Test
    void constructs_in_turn_cost_their_length() throws Exception {
        List<Shape> all = Shapes.mixed();
        List<Shape> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += STRIDE) {
            some.add(all.get(i));
        }
        assertLinear(some, SMALL);
    }

    private void assertLinear(List<Shape> shapes, int size) throws Exception {
        List<String> growing = new ArrayList<>();
        for (Shape shape : shapes) {
            String text = shape.of(size);
            if (time(text) > WORTH_A_LOOK) {
                long before = best(text);
                long after = before > WORTH_A_LOOK ? best(shape.of(size * MORE)) : 0;
                if (after > MOST_GROWTH * before) {
                    growing.add("%s: %d ms, then %d ms".formatted(shape.name(), before / 1_000_000, after / 1_000_000));
                }
            }
        }
        assertThat(growing).isEmpty();
    }

    /** Of two runs the shorter one: other programs only make it longer. */
    private long best(String text) throws Exception {
        return Math.min(time(text), time(text));
    }

    /** Nanoseconds of the processor; of a build that does not end within a minute as many as a minute has. */
    private long time(String text) throws Exception {
        DocumentBuild build = DocumentBuild.of(text, folder);
        try {
            return DocumentBuild.within(NO_END_SECONDS, () -> {
                long start = threads.getCurrentThreadCpuTime();
                build.run();
                return threads.getCurrentThreadCpuTime() - start;
            });
        } catch (TimeoutException e) {
            return TimeUnit.SECONDS.toNanos(NO_END_SECONDS);
        }
    }
}
