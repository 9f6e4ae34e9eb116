package io.github.deckwright.read.weigh.gate;

/** By how much something is decided: a count, a share of all, or both. */
public interface Threshold {
    /**
     * What has to be reached.
     *
     * @param few the fewest that are enough
     * @param share the least part of all
     * @param fewPromised the fewest where title or file name promise questions
     * @param sharePromised the least part there
     */
    record Bounds(int few, Share share, int fewPromised, Share sharePromised) {}

    /** What this one asks for. */
    Bounds bounds();

    /** The fewest that are enough. */
    default int few() {
        return bounds().few();
    }

    /** The least part of all. */
    default Share share() {
        return bounds().share();
    }

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
                || (promised
                        && some >= bounds().fewPromised()
                        && bounds().sharePromised().isReached(some, all));
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
