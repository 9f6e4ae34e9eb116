package io.github.deckwright.read.weigh;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which proposals begin in the answers to others, and how many of a style do. */
final class Nesting {
    /** What begins inside, and the question around it. */
    private final Map<Proposal, Proposal> pairs = new LinkedHashMap<>();

    private final Map<Proposal, Map<Style, Integer>> inside = new HashMap<>();

    /** @param around the question that something begins in the answer to */
    Nesting(List<Proposal> all, Function<Proposal, Optional<Proposal>> around) {
        for (Proposal proposal : all) {
            around.apply(proposal).ifPresent(question -> {
                pairs.put(proposal, question);
                inside.computeIfAbsent(question, first -> new HashMap<>()).merge(proposal.style(), 1, Integer::sum);
            });
        }
    }

    /** What begins inside, with the question around it, in order. */
    Map<Proposal, Proposal> pairs() {
        return Collections.unmodifiableMap(pairs);
    }

    /** How many of its style begin in the same answer as one of those inside. */
    int alike(Proposal one) {
        return inside.getOrDefault(pairs.getOrDefault(one, one), Map.of()).getOrDefault(one.style(), 0);
    }

    /** How many proposals there are of each style. */
    static Map<Style, Integer> counts(Collection<Proposal> proposals) {
        Map<Style, Integer> counts = new HashMap<>();
        proposals.forEach(proposal -> counts.merge(proposal.style(), 1, Integer::sum));
        return counts;
    }
}
