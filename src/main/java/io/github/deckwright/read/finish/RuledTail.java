package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes off the last card what a document says at its end: where no other answer holds a rule, the first one below the last question
 * ends its answer.
 */
final class RuledTail {
    private RuledTail() {}

    static List<Card> off(Outline outline, List<Card> cards) {
        int last = cards.size() - 1;
        if (!Gates.RULED_TAIL.isEnough(cards.size())
                || !isRuled(outline, cards.get(last))
                || cards.subList(0, last).stream().anyMatch(card -> isRuled(outline, card))
                || cards.stream().anyMatch(card -> isParted(outline, card))) {
            return cards;
        }
        Card card = cards.get(last);
        Optional<Passage> answer = card.answer().map(text -> above(outline, text));
        Optional<Passage> explanation = card.explanation().map(text -> above(outline, text));
        if ((answer.equals(card.answer()) && explanation.equals(card.explanation()))
                || answer.filter(Passage::isBlank).isPresent()) {
            return cards;
        }
        List<Card> cut = new ArrayList<>(cards);
        cut.set(
                last,
                card.toBuilder()
                        .answer(answer.orElse(Passage.EMPTY))
                        .explanation(explanation.orElse(Passage.EMPTY))
                        .build());
        return cut;
    }

    /** Whether a rule stands in the answer of a card. */
    private static boolean isRuled(Outline outline, Card card) {
        return Stream.of(card.answer(), card.explanation())
                .flatMap(Optional::stream)
                .flatMap(text -> text.lines().stream())
                .anyMatch(line -> isRule(outline, line));
    }

    /** Whether a rule parts the question of a card from its answer: there rules say nothing about where a card ends. */
    private static boolean isParted(Outline outline, Card card) {
        if (card.answer().filter(text -> !text.lines().isEmpty()).isEmpty()
                || card.question().lines().isEmpty()) {
            return false;
        }
        List<Passage.Line> asked = card.question().lines();
        int from = asked.get(asked.size() - 1).number() + 1;
        int to = card.answer().get().lines().get(0).number();
        return IntStream.range(from, Math.max(from, to))
                .anyMatch(line -> outline.sourceLines().isRule(line) && !outline.isCode(line));
    }

    private static boolean isRule(Outline outline, Passage.Line line) {
        return outline.sourceLines().isRule(line.number()) && !outline.isCode(line.number());
    }

    private static Passage above(Outline outline, Passage text) {
        List<Passage.Line> lines = text.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (isRule(outline, lines.get(i))) {
                return new Passage(lines.subList(0, i)).trimmed();
            }
        }
        return text;
    }
}
