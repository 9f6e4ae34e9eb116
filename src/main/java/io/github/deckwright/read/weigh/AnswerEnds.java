package io.github.deckwright.read.weigh;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where an answer that would run to the end of its section stops earlier: at cards with marks of their own that end where it does,
 * such as a quiz or sentences with gaps. What stands in the middle of an answer stays in it.
 */
final class AnswerEnds {
    private final Outline outline;

    /** By the line that ends them. */
    private final Map<Integer, List<Proposal>> tails = new HashMap<>();

    private AnswerEnds(Outline outline) {
        this.outline = outline;
    }

    /** The proposals, of which some end earlier. */
    static List<Proposal> cut(List<Proposal> all, Outline outline) {
        AnswerEnds tails = new AnswerEnds(outline);
        for (Proposal proposal : all) {
            if (proposal.explicit() && proposal.has(Trait.ENDS_ANSWERS)) {
                int end = tails.lastInk(
                        proposal.span().lastLine(), proposal.span().fromLine());
                tails.tails.computeIfAbsent(end, line -> new ArrayList<>()).add(proposal);
            }
        }
        return tails.tails.isEmpty() ? all : all.stream().map(tails::cut).toList();
    }

    /** What another style sees from a line inside a proposal down to its end. */
    private Optional<Proposal> tail(Proposal proposal, int end) {
        Proposal found = null;
        for (Proposal tail : tails.getOrDefault(end, List.of())) {
            int line = tail.span().fromLine();
            boolean inside = line > proposal.span().fromLine()
                    && !tail.style().equals(proposal.style())
                    && outline.line(line - 1).isBlank();
            if (inside && (found == null || line < found.span().fromLine())) {
                found = tail;
            }
        }
        return Optional.ofNullable(found);
    }

    private int lastInk(int line, int first) {
        int last = Math.min(line, outline.lineCount());
        while (last > first && outline.line(last).isBlank()) {
            last--;
        }
        return last;
    }

    private Proposal cut(Proposal proposal) {
        int first = proposal.span().fromLine();
        if (!proposal.explicit()) {
            return proposal;
        }
        int end = lastInk(proposal.span().lastLine(), first);
        int full = end;
        Optional<Proposal> tail = tail(proposal, end);
        while (tail.isPresent()) {
            end = lastInk(tail.get().span().fromLine() - 1, first);
            tail = tail(proposal, end);
        }
        return end == full ? proposal : endingAt(proposal, end).orElse(proposal);
    }

    /** The same card, of whose answer a line is the last; empty when none would be left. */
    static Optional<Proposal> endingAt(Proposal proposal, int last) {
        Optional<Card.Builder> full = proposal.card().apply(proposal.span().lastLine() + 1);
        if (full.isEmpty()) {
            return Optional.empty();
        }
        Card card = full.get().build();
        Passage answer = until(card.answer().orElse(Passage.EMPTY), last);
        Passage explanation = until(card.explanation().orElse(Passage.EMPTY), last);
        boolean answered = !answer.isBlank() || card.choices().stream().anyMatch(choice -> choice.correct());
        Card.Builder shorter = card.toBuilder().answer(answer).explanation(explanation);
        return (answered
                        ? answer.isBlank() ? Optional.of(shorter) : LeadIn.without(shorter)
                        : Optional.<Card.Builder>empty())
                .map(builder -> new Proposal(
                        proposal.style(),
                        proposal.rank(),
                        proposal.certainty(),
                        new Span(proposal.span().fromLine(), proposal.span().fromColumn(), last + 1, 0),
                        limit -> Optional.of(builder)));
    }

    private static Passage until(Passage passage, int last) {
        List<Passage.Line> lines = new ArrayList<>();
        for (Passage.Line line : passage.lines()) {
            if (line.number() <= last) {
                lines.add(line);
            }
        }
        return new Passage(lines).trimmed();
    }
}
