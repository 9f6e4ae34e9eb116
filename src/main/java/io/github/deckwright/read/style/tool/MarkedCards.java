package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Rule;
import io.github.deckwright.read.outline.DeckTags;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.weigh.Proposals;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * What the marks of a tool make of whole lines of a document.
 *
 * @param cards each with a question, and an answer or gaps
 * @param ignored what its author says is no card
 * @param unclosed lines that begin a card which nothing ends
 */
record MarkedCards(List<LineCard> cards, List<LineCard> unanswered, List<Span> ignored, List<Integer> unclosed) {

    MarkedCards(List<LineCard> cards, List<LineCard> unanswered) {
        this(cards, unanswered, List.of(), List.of());
    }

    MarkedCards(List<LineCard> cards, List<LineCard> unanswered, List<Span> ignored) {
        this(cards, unanswered, ignored, List.of());
    }

    static MarkedCards of(List<LineCard> cards) {
        return new MarkedCards(cards, List.of());
    }

    /** Proposes the cards, reports the others. */
    void propose(Outline outline, Proposals proposals) {
        NavigableMap<Integer, String> decks = cards.isEmpty() ? Collections.emptyNavigableMap() : DeckTags.in(outline);
        for (LineCard card : cards) {
            Optional<String> tagged =
                    Optional.ofNullable(decks.floorEntry(card.lastLine)).map(Map.Entry::getValue);
            proposals.explicit(span(card), builder(outline, proposals, card, tagged));
        }
        for (LineCard card : unanswered) {
            proposals.unanswered(span(card), card.question());
        }
        ignored.forEach(proposals::reserve);
        unclosed.forEach(line -> proposals.remark(
                Rule.UNCLOSED_CARD, line, "and nothing ends this card, so it is left out", "write END below it"));
        if (!cards.isEmpty()) {
            proposals.evidence("cards with its marks: " + cards.size());
        }
    }

    private static Span span(LineCard card) {
        return Span.lines(card.firstLine, card.lastLine);
    }

    private static Card.Builder builder(Outline outline, Proposals proposals, LineCard card, Optional<String> tagged) {
        Passage question = card.question();
        int line = question.lines().isEmpty()
                ? card.firstLine
                : Math.max(card.firstLine, question.lines().get(0).number()); // words that lead in stand above the card
        Card.Builder builder = proposals
                .card(card.kind(), line, question)
                .answer(outline.clean(card.answer()))
                .choices(card.choices())
                .explanation(outline.clean(card.explanation()))
                .tags(card.tags())
                .reverse(card.reverse());
        card.deck().or(() -> DeckTags.byKey(outline)).or(() -> tagged).ifPresent(builder::deck);
        card.id().ifPresent(builder::id);
        card.typed().ifPresent(builder::typed);
        return builder;
    }
}
