package io.github.deckwright.read.weigh;

import io.github.deckwright.read.weigh.gate.Gates;
import io.github.deckwright.read.weigh.gate.Threshold;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells what only looks like a card inside the answer to one of many questions that ask. What a fold holds belongs to its answer: a heading, a
 * label, a list of letters; where paragraphs ask, so does what begins between two of them. Many of a kind in one answer are questions of their
 * own. The answer to one of few of another kind ends where the series goes on. What stands below headings is told by {@link Inside}.
 */
final class InAnswers {
    /** The questions of one style by their first lines. */
    private final NavigableMap<Integer, Proposal> series;

    private final boolean folds;

    /** How few of another style are strays among them. */
    private final Threshold few;

    private InAnswers(NavigableMap<Integer, Proposal> series, boolean folds) {
        this.series = series;
        this.folds = folds;
        this.few = folds ? Gates.INSIDE_STRAY : Gates.STRAYS;
    }

    /** The proposals without those that are part of an answer. */
    static List<Proposal> drop(List<Proposal> all) {
        Map<Style, NavigableMap<Integer, Proposal>> asking = new LinkedHashMap<>();
        for (Proposal proposal : all) {
            boolean folds = proposal.has(Trait.FOLDS);
            if (!proposal.explicit()
                    && (folds
                            || (proposal.has(Trait.BY_SHAPE)
                                    && proposal.certainty().isByAsking()))) {
                asking.computeIfAbsent(proposal.style(), style -> new TreeMap<>())
                        .putIfAbsent(proposal.span().fromLine(), proposal);
            }
        }
        List<Proposal> left = all;
        for (Map.Entry<Style, NavigableMap<Integer, Proposal>> one : asking.entrySet()) {
            if (Gates.INSIDE_SERIES.isEnough(one.getValue().size())) {
                boolean folds = one.getKey().traits().contains(Trait.FOLDS);
                left = new InAnswers(one.getValue(), folds).withoutStrays(left);
            }
        }
        return left;
    }

    private List<Proposal> withoutStrays(List<Proposal> all) {
        Nesting nesting = new Nesting(all, this::around);
        Map<Style, Integer> inside = Nesting.counts(nesting.pairs().keySet());
        Set<Proposal> strays = new HashSet<>();
        for (Proposal proposal : nesting.pairs().keySet()) {
            if (areFew(inside, proposal) && !Gates.INSIDE_SERIES.isEnough(nesting.alike(proposal))) {
                strays.add(proposal);
            }
        }
        Map<Style, Integer> everywhere = Nesting.counts(all);
        return all.stream()
                .filter(proposal -> !strays.contains(proposal))
                .map(proposal -> !folds && areFew(everywhere, proposal) ? cut(proposal) : proposal)
                .toList();
    }

    private boolean areFew(Map<Style, Integer> counts, Proposal one) {
        return few.tolerates(counts.getOrDefault(one.style(), 0), series.size());
    }

    /** What was seen of another kind ends where the next question of the series begins. */
    private Proposal cut(Proposal proposal) {
        Integer next = series.higherKey(proposal.span().fromLine());
        boolean runsOver = proposal.explicit()
                && proposal.has(Trait.BY_SHAPE)
                && next != null
                && next <= proposal.span().lastLine();
        return runsOver ? AnswerEnds.endingAt(proposal, next - 1).orElse(proposal) : proposal;
    }

    /** The question that something begins in the answer of. */
    private Optional<Proposal> around(Proposal proposal) {
        int line = proposal.span().fromLine();
        Map.Entry<Integer, Proposal> above = mayBeInside(proposal) ? series.lowerEntry(line) : null;
        return Optional.ofNullable(above)
                .map(Map.Entry::getValue)
                .filter(question -> question.span().lastLine() >= line)
                .filter(question -> folds || series.higherKey(line) != null); // below the last one may be another part
    }

    private boolean mayBeInside(Proposal proposal) {
        return !series.containsKey(proposal.span().fromLine())
                && (folds
                        ? (proposal.has(Trait.BY_SHAPE) && !proposal.has(Trait.FOLDS))
                                || proposal.has(Trait.HEADS)
                                || proposal.has(Trait.CHOICE)
                        : proposal.has(Trait.BY_SHAPE));
    }
}
