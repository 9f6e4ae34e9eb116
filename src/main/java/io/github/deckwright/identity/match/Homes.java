package io.github.deckwright.identity.match;

import java.util.HashMap;
import java.util.Map;

/**
 * Where documents went, judged by the cards that are surely the same: a document whose cards are now in another one was renamed, and
 * cards of both stand in one document.
 */
public final class Homes {
    private final Map<String, Map<String, Integer>> moves = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();

    /** Notes that a card was in one document and is in another one, or in the same. */
    void moved(String before, String after) {
        moves.computeIfAbsent(before, path -> new HashMap<>()).merge(after, 1, Integer::sum);
    }

    /** Decides; call when all moves are noted. */
    void settle() {
        moves.forEach((before, targets) -> {
            int all = targets.values().stream().mapToInt(Integer::intValue).sum();
            targets.forEach((after, count) -> {
                if (count * 2 > all) {
                    homes.put(before, after);
                }
            });
        });
    }

    /** Whether a card in one document comes from another one that was not renamed to it. */
    boolean isElsewhere(String now, String before) {
        return !now.equals(before) && !now.equals(homes.get(before));
    }

    /** Where the cards of a document are now: there, unless it was renamed. */
    public String of(String before) {
        return homes.getOrDefault(before, before);
    }
}
