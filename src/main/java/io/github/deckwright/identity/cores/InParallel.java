package io.github.deckwright.identity.cores;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;

/**
 * Does work over many cards on all cores, a part at a time. The results stand in the order of the cards whatever was ready first, so
 * nothing depends on the number of cores. Little work stays on the calling thread.
 */
public final class InParallel {
    private static final int SIZE = 4_000;

    private InParallel() {}

    /** Work on the cards from an index up to another one. */
    public interface Work<R> {
        R on(int start, int end);
    }

    /** Does the work on so many cards. */
    public static <R> List<R> of(int cards, Work<R> work) {
        return of(cards, SIZE, work);
    }

    /** Makes something of each card. */
    public static <T, R> List<R> each(List<T> cards, Function<T, R> work) {
        return each(cards, SIZE, work);
    }

    /** Does it in parts of another size. */
    public static <T, R> List<R> each(List<T> cards, int size, Function<T, R> work) {
        return joined(of(
                cards.size(),
                size,
                (start, end) -> cards.subList(start, end).stream().map(work).toList()));
    }

    /** What was made of all parts, in one list. */
    public static <R> List<R> joined(List<List<R>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    static <R> List<R> of(int cards, int size, Work<R> work) {
        if (cards <= size) {
            return List.of(work.on(0, cards));
        }
        List<ForkJoinTask<R>> tasks = new ArrayList<>();
        for (int start = 0; start < cards; start += size) {
            int from = start;
            tasks.add(ForkJoinPool.commonPool().submit(() -> work.on(from, Math.min(cards, from + size))));
        }
        return tasks.stream().map(ForkJoinTask::join).toList();
    }
}
