package io.github.deckwright.read.weigh;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells a label inside an answer from one above it: where questions of a kind ask and are answered below without a label, one that says
 * {@code Answer:} after some sentences says so in passing, and the sentences are no part of what is asked. The same is true of boxes, which
 * may be things to do.
 */
final class StrayLabels {
    /** What lists, tables, quotes, formulas and elements begin with. */
    private static final String MARKS = "#>|<-+*=~$!:[";

    private StrayLabels() {}

    /** The proposals without those that a label in passing made. */
    static List<Proposal> drop(List<Proposal> all, Outline outline) {
        List<Proposal> unlabelled = all.stream()
                .filter(proposal -> !proposal.explicit() && proposal.certainty().isAbove(Certainty.BY_ITS_ANSWER))
                .toList();
        Map<Style, Integer> total = Nesting.counts(unlabelled);
        Map<Integer, Proposal> asking = new HashMap<>();
        unlabelled.forEach(proposal -> asking.putIfAbsent(proposal.span().fromLine(), proposal));
        Map<Proposal, Proposal> marked = new LinkedHashMap<>();
        Map<Style, Set<Integer>> labelled = new HashMap<>();
        for (Proposal proposal : asking.isEmpty() ? List.<Proposal>of() : all) {
            Proposal same = asking.get(proposal.span().fromLine());
            if (same != null && proposal.explicit() && (proposal.has(Trait.BY_SHAPE) || proposal.has(Trait.CHOICE))) {
                marked.put(proposal, same);
                labelled.computeIfAbsent(same.style(), first -> new HashSet<>())
                        .add(proposal.span().fromLine());
            }
        }
        // only the cards of few need be made
        marked.values()
                .removeIf(same -> !Gates.STRAYS.tolerates(
                        labelled.getOrDefault(same.style(), Set.of()).size(), total.getOrDefault(same.style(), 0)));
        marked.entrySet().removeIf(pair -> !isInPassing(outline, pair.getKey(), pair.getValue()));
        return marked.isEmpty()
                ? all
                : all.stream().filter(proposal -> !marked.containsKey(proposal)).toList();
    }

    private static boolean isInPassing(Outline outline, Proposal marked, Proposal asking) {
        return card(marked)
                .flatMap(card -> card(asking).filter(plain -> isInPassing(outline, marked, card, plain)))
                .isPresent();
    }

    /** Whether a label or boxes took sentences to what is asked that otherwise answer it. */
    private static boolean isInPassing(Outline outline, Proposal proposal, Card marked, Card asking) {
        List<Passage.Line> asked = marked.question().lines();
        int own = asking.question().lines().size();
        int first = own;
        while (first < asked.size() && asked.get(first).isBlank()) {
            first++;
        }
        return first > own
                && first < asked.size()
                && isText(asked.get(first).text())
                && tells(asked.get(asked.size() - 1).text())
                && marked.answer()
                        .map(answer ->
                                isSaidInLine(outline, answer.lines().get(0).number()))
                        .orElseGet(() -> !saysAnswer(outline, proposal.span()));
    }

    /** Whether a label in plain letters has its text behind it: one in bold, or alone, is meant for all that follows. */
    private static boolean isSaidInLine(Outline outline, int line) {
        String text = outline.line(line).strip();
        return outline.label(line).means(Words.ANSWER) && Character.isLetter(text.codePointAt(0));
    }

    /** Whether options have a key, and not only boxes, of which some may be done. */
    private static boolean saysAnswer(Outline outline, Span span) {
        return IntStream.rangeClosed(span.fromLine(), span.lastLine())
                .anyMatch(line -> outline.label(line).means(Words.ANSWER));
    }

    private static boolean isText(String line) {
        return !line.isEmpty() && Fences.run(line) == 0 && MARKS.indexOf(line.charAt(0)) < 0;
    }

    private static boolean tells(String line) {
        String text = line.strip();
        return isText(text)
                && !Signs.endsWithColon(text)
                && Signs.QUESTION_MARKS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static Optional<Card> card(Proposal proposal) {
        return proposal.card().apply(proposal.span().lastLine() + 1).map(Card.Builder::build);
    }
}
