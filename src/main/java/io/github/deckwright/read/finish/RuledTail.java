package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.weigh.StyleChooser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes off the last card what a document says at its end: where a rule stands below every card but the last, and in none, the first
 * rule below the last one ends it, too.
 */
final class RuledTail {
    /** So many cards show how a document sets cards apart. */
    private static final int ENOUGH = 3;

    private RuledTail() {}

    static List<Card> off(Outline outline, List<StyleChooser.Chosen> chosen, List<Card> cards) {
        int last = cards.size() - 1;
        if (last < ENOUGH - 1 || !isRuled(outline.sourceLines(), chosen)) {
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

    /** Whether the line above each card but the first is a rule, and no other rule stands between them. */
    private static boolean isRuled(SourceLines lines, List<StyleChooser.Chosen> chosen) {
        for (int i = 1; i < chosen.size(); i++) {
            int rule = lines.textBefore(chosen.get(i).span().fromLine() - 1);
            if (!lines.isRule(rule)) {
                return false;
            }
            for (int line = chosen.get(i - 1).span().fromLine(); line < rule; line++) {
                if (lines.isRule(line)) {
                    return false;
                }
            }
        }
        return true;
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
