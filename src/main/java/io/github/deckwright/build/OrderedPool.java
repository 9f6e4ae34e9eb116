package io.github.deckwright.build;

import io.github.deckwright.identity.cores.Awaited;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same work for many inputs on all cores, and hands the results over one by one in the order of the inputs. */
final class OrderedPool {
    /** Deep enough for the nesting that the parser allows; the default of a thread depends on the system. */
    private static final long STACK = 8L << 20;

    /** Results that may wait: enough to keep the cores busy, few enough to bound memory. */
    private static final int AHEAD_PER_CORE = 4;

    private OrderedPool() {}

    /** Work that may fail to read. */
    interface Work<T, R> {
        R apply(T input) throws IOException;
    }

    /** What becomes of a result. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    /** Does all of it on the calling thread: cheaper for little work. */
    static <T, R> void inline(List<T> inputs, Work<T, R> work, Taker<R> taker) throws IOException {
        for (T input : inputs) {
            taker.take(work.apply(input));
        }
    }

    /** What is to be done, each found when it is asked for; empty when there is nothing more. */
    interface Inputs<T> {
        Optional<T> next() throws IOException;
    }

    /** Does the work on all cores; {@code taker} runs on the calling thread. */
    static <T, R> void parallel(List<T> inputs, Work<T, R> work, Taker<R> taker) throws IOException {
        Iterator<T> left = inputs.iterator();
        parallel(() -> left.hasNext() ? Optional.of(left.next()) : Optional.empty(), work, taker);
    }

    /** Does the work on all cores; {@code inputs} are asked and {@code taker} runs on the calling thread. */
    static <T, R> void parallel(Inputs<T> inputs, Work<T, R> work, Taker<R> taker) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(cores, task -> {
            Thread thread = new Thread(null, task, "deckwright-reader", STACK);
            thread.setDaemon(true);
            return thread;
        });
        try {
            ArrayDeque<Future<R>> running = new ArrayDeque<>();
            Optional<T> next = inputs.next();
            while (next.isPresent() || !running.isEmpty()) {
                while (next.isPresent() && running.size() < cores * AHEAD_PER_CORE) {
                    T input = next.get();
                    running.add(pool.submit(() -> work.apply(input)));
                    next = inputs.next();
                }
                taker.take(Awaited.of(running.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
