package io.github.deckwright.read.weigh.gate;

/** By how much something is decided: a count, a share of all, or both. */
public interface Threshold {
    /** The fewest that are enough. */
    int few();

    /** The least part of all. */
    Share share();

    /** The fewest where title or file name promise questions. */
    int fewPromised();

    /** The least part there. */
    Share sharePromised();

    /** Whether there are enough of something. */
    default boolean isEnough(long count) {
        return count >= few();
    }

    /** Whether some are a large enough part of all, however many they are. */
    default boolean isPart(long some, long all) {
        return share().isReached(some, all);
    }

    /** Whether some are enough, and a large enough part of all. */
    default boolean opens(long some, long all) {
        return opens(some, some, all);
    }

    /** Whether a count is enough, and some are a large enough part of all. */
    default boolean opens(long count, long some, long all) {
        return isEnough(count) && isPart(some, all);
    }

    /** The same where title or file name may promise questions. */
    default boolean opens(long some, long all, boolean promised) {
        return opens(some, all)
                || (promised && some >= fewPromised() && sharePromised().isReached(some, all));
    }

    /** Whether some are no larger part of all than that, where there are enough of all. */
    default boolean tolerates(long some, long all) {
        return isEnough(all) && !share().isPassed(some, all);
    }

    /** The fewest of all that are a large enough part. */
    default int fewestOf(int all) {
        return share().of(all);
    }
}
