package io.github.deckwright.fuzz;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** How long reading and rendering take, in time of the processor, so that a busy machine changes nothing. */
final class Timing {
    /** For a document of some kilobytes; it takes some milliseconds. */
    private static final long MOST_MILLISECONDS = 3_000;

    /** What does not end at all is given up. */
    private static final int SECONDS = 30;

    /** Characters of the documents that are compared; the second is four times as long as the first. */
    static final int LENGTH = 1 << 16;

    /** Below this, noise decides more than length. */
    private static final long MEASURABLE = 200;

    /** Linear time grows fourfold, quadratic time sixteenfold. */
    private static final int MOST_GROWTH = 8;

    private Timing() {}

    /** What can be run, and may throw. */
    interface Step {
        void run();
    }

    /** Runs a step, and lets through what it throws. */
    static void inTime(Step step) {
        long milliseconds = milliseconds(step);
        if (milliseconds > MOST_MILLISECONDS) {
            // the first run also loads classes and, while Jazzer watches, instruments them
            milliseconds = Math.min(milliseconds, milliseconds(step));
        }
        Promises.require(milliseconds <= MOST_MILLISECONDS, "ends in time", milliseconds + " ms");
    }

    /** Compares a document with one of four times its length. */
    static void grows(String document) {
        long one = milliseconds(() -> Trial.of(bytes(document)));
        if (one >= MEASURABLE) {
            one = Math.min(one, milliseconds(() -> Trial.of(bytes(document))));
        }
        if (one >= MEASURABLE) {
            long four = milliseconds(() -> Trial.of(bytes(document.repeat(4))));
            Promises.require(four <= one * MOST_GROWTH, "grows with its length", one + " ms, then " + four + " ms");
        }
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static long milliseconds(Step step) {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        long[] nanoseconds = new long[1];
        Thread thread = new Thread(() -> {
            try {
                step.run();
            } catch (Throwable e) {
                thrown.set(e);
            }
            nanoseconds[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        });
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            Promises.Broken hangs = new Promises.Broken("ends", "not after " + SECONDS + " s");
            hangs.setStackTrace(thread.getStackTrace());
            throw hangs;
        }
        Throwable e = thrown.get();
        if (e instanceof RuntimeException exception) {
            throw exception;
        } else if (e instanceof Error error) {
            throw error;
        }
        return TimeUnit.NANOSECONDS.toMillis(nanoseconds[0]);
    }
}
