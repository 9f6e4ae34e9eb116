package io.github.deckwright.identity;

import io.github.deckwright.identity.evidence.EditDistance;
import io.github.deckwright.identity.print.Deletion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Numbers for the deletions of a card: a number keeps its meaning for ever, since Anki ties the review history to it. A deletion with
 * the same text keeps its number, then one with a similar text; a new one gets a number that was never used.
 *
 * @param published source number to published number
 * @param ever every number that was ever published, with its latest text
 */
record ClozeNumbers(Map<Integer, Integer> published, List<Deletion> ever) {
    /** A mended deletion is at least this similar to what it was. */
    private static final double SIMILAR = 0.60;

    /** The numbers of a card that is seen for the first time: those of the source. */
    static ClozeNumbers first(List<Deletion> deletions) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        deletions.forEach(deletion -> numbers.put(deletion.number(), deletion.number()));
        return new ClozeNumbers(numbers, deletions);
    }

    /** The numbers of a card whose earlier numbers are known. */
    static ClozeNumbers next(List<Deletion> before, List<Deletion> now) {
        return now.equals(before) ? first(now) : new Renumbering(before).of(now);
    }

    /** The published numbers in the order of the source. */
    List<Integer> inOrder() {
        return List.copyOf(published.values());
    }

    private static final class Renumbering {
        private final TreeMap<Integer, Deletion> ever = new TreeMap<>();
        private final Map<Integer, Integer> published = new TreeMap<>();
        private final Set<Integer> free = new HashSet<>();

        Renumbering(List<Deletion> before) {
            before.forEach(deletion -> ever.put(deletion.number(), deletion));
            free.addAll(ever.keySet());
        }

        ClozeNumbers of(List<Deletion> now) {
            for (Deletion deletion : now) {
                take(deletion, 1, true);
            }
            for (double least : new double[] {1, SIMILAR}) {
                for (Deletion deletion : now) {
                    take(deletion, least, false);
                }
            }
            int last = ever.isEmpty() ? 0 : ever.lastKey();
            for (Deletion deletion : now) {
                if (!published.containsKey(deletion.number())) {
                    publish(deletion, ++last);
                }
            }
            return new ClozeNumbers(published, new ArrayList<>(ever.values()));
        }

        /** Gives a deletion the free number whose text is the most similar. */
        private void take(Deletion deletion, double least, boolean sameNumber) {
            if (published.containsKey(deletion.number())) {
                return;
            }
            EditDistance distance = new EditDistance(deletion.text());
            int best = 0;
            double most = 0;
            for (Deletion old : ever.values()) {
                double similarity = distance.similarity(old.text());
                boolean candidate = free.contains(old.number()) && (!sameNumber || old.number() == deletion.number());
                if (candidate && similarity >= least && similarity > most) {
                    best = old.number();
                    most = similarity;
                }
            }
            if (best > 0) {
                publish(deletion, best);
            }
        }

        private void publish(Deletion deletion, int number) {
            published.put(deletion.number(), number);
            free.remove(number);
            ever.put(number, new Deletion(number, deletion.text()));
        }
    }
}
