package io.github.deckwright.read.weigh;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells the topic of several questions from a question: a label inside one of their answers, such as a stray {@code Answer:}, makes the
 * heading above them all look like one.
 */
final class Topics {
    /** What a style sees by its look, by the line. */
    private final Map<Style, NavigableMap<Integer, Proposal>> series = new LinkedHashMap<>();

    private Topics(List<Proposal> all) {
        for (Proposal proposal : all) {
            if (!proposal.explicit() && proposal.certainty().isByAsking()) {
                series.computeIfAbsent(proposal.style(), style -> new TreeMap<>())
                        .putIfAbsent(proposal.span().fromLine(), proposal);
            }
        }
    }

    /** The proposals without those that several others stand in, the first of them above what they take for their answer. */
    static List<Proposal> drop(List<Proposal> all, Outline outline) {
        List<Proposal> labelled =
                all.stream().filter(proposal -> isLabelled(proposal, outline)).toList();
        if (labelled.isEmpty()) {
            return all;
        }
        Topics topics = new Topics(all);
        Map<Proposal, Style> holding = new LinkedHashMap<>();
        labelled.forEach(proposal -> topics.held(proposal).ifPresent(style -> holding.put(proposal, style)));
        int sound = labelled.size() - holding.size();
        holding.values().removeIf(style -> !Gates.INSIDE_STRAY.tolerates(sound, topics.size(style)));
        return holding.isEmpty()
                ? all
                : all.stream()
                        .filter(proposal -> !holding.containsKey(proposal))
                        .toList();
    }

    /** Whether a label below a heading made a card of it. */
    private static boolean isLabelled(Proposal proposal, Outline outline) {
        return proposal.explicit()
                && proposal.has(Trait.BY_SHAPE)
                && outline.at(proposal.span().fromLine()).heading().isPresent();
    }

    private int size(Style style) {
        return Objects.requireNonNull(series.get(style)).size();
    }

    /** The style that sees several questions in a proposal, of which the first begins above its answer. */
    private Optional<Style> held(Proposal proposal) {
        int first = proposal.span().fromLine();
        return series.entrySet().stream()
                .filter(seen -> {
                    NavigableMap<Integer, Proposal> inside =
                            seen.getValue().subMap(first, false, proposal.span().lastLine(), true);
                    return Gates.INSIDE_SERIES.isEnough(inside.size()) && inside.firstKey() < answerLine(proposal);
                })
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static int answerLine(Proposal proposal) {
        return proposal.card()
                .apply(proposal.span().lastLine() + 1)
                .flatMap(card -> card.build().answer())
                .map(Passage::lines)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> lines.get(0).number())
                .orElse(0);
    }
}
