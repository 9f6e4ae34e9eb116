package io.github.deckwright.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cards of a document that surely are what they were, as a measure for those that are not sure: where "What is useMemo?" stays,
 * "What is useCallback?" must resemble the card it is to follow more than that one.
 */
final class Siblings {
    /** Comparisons in one build: a check that would take longer is left out. */
    private static final long BUDGET = 20_000_000;

    /** Above this only a sibling that is as good counts. */
    private static final double NEAR_CERTAINTY = 0.95;

    private final Map<String, List<LedgerCard>> lines = new HashMap<>();
    private final Map<String, List<Sighting>> cards = new HashMap<>();
    private final Map<String, List<Traces>> lineTraces = new HashMap<>();
    private final Map<String, List<Traces>> cardTraces = new HashMap<>();
    private long comparisons;

    /** Notes a card and its line. */
    void add(Sighting card, LedgerCard line) {
        cards.computeIfAbsent(card.document(), document -> new ArrayList<>()).add(card);
        lines.computeIfAbsent(line.document(), document -> new ArrayList<>()).add(line);
    }

    /** Whether a card resembles the line of a sibling, or a sibling the line, as much as card and line resemble each other. */
    boolean contest(Sighting sighting, Traces card, LedgerCard known, Traces line, double score) {
        double limit = score >= NEAR_CERTAINTY ? score : score - Resemblance.MARGIN;
        List<Traces> there = lineTraces.computeIfAbsent(
                known.document(),
                document -> lines.getOrDefault(document, List.of()).stream()
                        .map(Traces::new)
                        .toList());
        List<Traces> here = cardTraces.computeIfAbsent(
                sighting.document(),
                document -> cards.getOrDefault(document, List.of()).stream()
                        .map(Traces::new)
                        .toList());
        return contains(there, card, limit) || contains(here, line, limit);
    }

    private boolean contains(List<Traces> siblings, Traces one, double limit) {
        comparisons += siblings.size();
        if (comparisons > BUDGET) {
            return false;
        }
        Similarity similarity = new Similarity(one);
        for (Traces sibling : siblings) {
            if (similarity.canReach(limit, sibling)) {
                Resemblance resemblance = similarity.to(sibling, false);
                if (resemblance.score() >= limit && resemblance.nearlySuffices()) {
                    return true;
                }
            }
        }
        return false;
    }
}
