package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes off the last card what a document says at its end: where no other answer holds a rule, the first one below the last question
 * ends its answer.
 */
final class RuledTail {
    /** So many cards show that answers have no rules in them. */
    private static final int ENOUGH = 3;

    private RuledTail() {}

    static List<Card> off(Outline outline, List<Card> cards) {
        int last = cards.size() - 1;
        if (last < ENOUGH - 1 || cards.subList(0, last).stream().anyMatch(card -> isRuled(outline, card))) {
            return cards;
        }
        Card card = cards.get(last);
        Optional<Passage> answer = card.answer().map(text -> above(outline, text));
        Optional<Passage> explanation = card.explanation().map(text -> above(outline, text));
        if (answer.equals(card.answer()) && explanation.equals(card.explanation())
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
        Passage text =
                card.answer().orElse(Passage.EMPTY).then(card.explanation().orElse(Passage.EMPTY));
        return !above(outline, text).equals(text);
    }

    private static Passage above(Outline outline, Passage text) {
        List<Passage.Line> lines = text.lines();
        for (int i = 0; i < lines.size(); i++) {
            int number = lines.get(i).number();
            if (outline.sourceLines().isRule(number) && !outline.isCode(number)) {
                return new Passage(lines.subList(0, i)).trimmed();
            }
        }
        return text;
    }
}
