package io.github.deckwright.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Numbers for the deletions of a card: a number keeps its meaning for ever, since Anki ties the review history to it. A deletion with
 * the same text keeps its number; a new one gets a number that was never used.
 *
 * @param published source number to published number
 * @param ever every number that was ever published, with its latest text
 */
record ClozeNumbers(Map<Integer, Integer> published, List<Deletion> ever) {

    /** The numbers of a card that is seen for the first time: those of the source. */
    static ClozeNumbers first(List<Deletion> deletions) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        deletions.forEach(deletion -> numbers.put(deletion.number(), deletion.number()));
        return new ClozeNumbers(numbers, deletions);
    }

    /** The numbers of a card whose earlier numbers are known. */
    static ClozeNumbers next(List<Deletion> before, List<Deletion> now) {
        TreeMap<Integer, Deletion> ever = new TreeMap<>();
        before.forEach(deletion -> ever.put(deletion.number(), deletion));
        Map<Integer, Integer> published = new TreeMap<>();
        Set<Integer> free = new HashSet<>(ever.keySet());
        for (Deletion deletion : now) {
            Deletion same = ever.get(deletion.number());
            if (same != null && same.text().equals(deletion.text())) {
                keep(deletion, deletion.number(), published, free);
            }
        }
        for (Deletion deletion : now) {
            before.stream()
                    .filter(old -> !published.containsKey(deletion.number()))
                    .filter(old -> free.contains(old.number()) && old.text().equals(deletion.text()))
                    .findFirst()
                    .ifPresent(old -> keep(deletion, old.number(), published, free));
        }
        int last = ever.isEmpty() ? 0 : ever.lastKey();
        for (Deletion deletion : now) {
            if (!published.containsKey(deletion.number())) {
                published.put(deletion.number(), ++last);
                ever.put(last, new Deletion(last, deletion.text()));
            }
        }
        return new ClozeNumbers(published, new ArrayList<>(ever.values()));
    }

    private static void keep(Deletion now, int number, Map<Integer, Integer> published, Set<Integer> free) {
        published.put(now.number(), number);
        free.remove(number);
    }

    /** The published numbers in the order of the source. */
    List<Integer> inOrder() {
        return List.copyOf(published.values());
    }
}
