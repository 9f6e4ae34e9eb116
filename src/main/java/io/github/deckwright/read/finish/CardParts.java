package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.QuestionRemark;
import io.github.deckwright.read.text.ToldLines;
import java.util.List;
import java.util.Optional;

/** Gives the hint and the explanation of a card their own fields, where labels say which is which. */
final class CardParts {
    private CardParts() {}

    static Card of(Card card) {
        Card asked = card.kind() == CardKind.CLOZE ? card : withHintOfQuestion(withoutTold(card));
        if (asked.kind() == CardKind.CHOICE && asked.explanation().isPresent()) {
            return withHintOfExplanation(asked, asked.explanation().get());
        }
        return asked.kind() == CardKind.BASIC && asked.answer().isPresent() ? told(asked) : asked;
    }

    /** What stands below options and their key explains; only a hint among it is for whoever does not know yet. */
    private static Card withHintOfExplanation(Card card, Passage told) {
        List<Part> parts = PartReader.answer(told);
        Passage hint = joined(parts, Part.Role.HINT);
        return hint.isBlank()
                ? card
                : card.toBuilder()
                        .hint(card.hint().orElse(Passage.EMPTY).then(hint))
                        .explanation(joined(parts, Part.Role.TEXT).then(joined(parts, Part.Role.EXPLANATION)))
                        .build();
    }

    private static Card withoutTold(Card card) {
        Passage question = QuestionRemark.off(ToldLines.offQuestion(card.question()));
        return question.equals(card.question())
                ? card
                : card.toBuilder().question(question).build();
    }

    private static Card withHintOfQuestion(Card card) {
        List<Part> parts = PartReader.question(card.question());
        Passage hint = joined(parts, Part.Role.HINT);
        Passage question = joined(parts, Part.Role.TEXT);
        return hint.isBlank() || question.isBlank()
                ? card
                : card.toBuilder()
                        .question(question)
                        .hint(hint.then(card.hint().orElse(Passage.EMPTY)))
                        .build();
    }

    private static Card told(Card card) {
        List<Part> parts = PartReader.answer(card.answer().orElse(Passage.EMPTY));
        if (parts.stream().allMatch(part -> part.role() == Part.Role.TEXT)) {
            return card;
        }
        Passage hint = card.hint().orElse(Passage.EMPTY).then(joined(parts, Part.Role.HINT));
        Passage answer = joined(parts, Part.Role.TEXT);
        Passage explanation = joined(parts, Part.Role.EXPLANATION);
        if (answer.isBlank()) {
            answer = explanation;
            explanation = Passage.EMPTY;
        }
        Optional<Passage> own = card.explanation();
        return card.toBuilder()
                .answer(answer)
                .hint(hint)
                .explanation(own.map(explanation::then).orElse(explanation))
                .build();
    }

    private static Passage joined(List<Part> parts, Part.Role role) {
        return Passage.joined(parts.stream()
                .filter(part -> part.role() == role)
                .map(Part::text)
                .toList());
    }
}
