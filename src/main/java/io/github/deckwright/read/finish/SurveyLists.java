package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Purpose;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.List;

/** Takes the lists below the questions of a survey for what they are: options without a right one. */
final class SurveyLists {
    private SurveyLists() {}

    /** The cards; without their answers when the document calls itself a survey and each of them is a list. */
    static List<Card> off(Outline outline, List<Card> cards) {
        boolean lists = !cards.isEmpty() && cards.stream().allMatch(SurveyLists::isAnsweredByList);
        return lists && Purpose.isSurvey(outline)
                ? cards.stream()
                        .map(card -> card.toBuilder().answer(Passage.EMPTY).build())
                        .toList()
                : cards;
    }

    private static boolean isAnsweredByList(Card card) {
        return card.kind() == CardKind.BASIC
                && card.answer().filter(SurveyLists::isList).isPresent();
    }

    private static boolean isList(Passage answer) {
        int items = 0;
        for (Passage.Line line : answer.lines()) {
            if (Signs.isBullet(line.text(), 0)) {
                items++;
            } else if (!line.isBlank()) {
                return false;
            }
        }
        return Gates.OPTIONS.isEnough(items);
    }
}
