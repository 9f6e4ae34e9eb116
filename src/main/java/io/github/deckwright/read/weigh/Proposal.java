package io.github.deckwright.read.weigh;

import io.github.deckwright.model.Card;
import io.github.deckwright.read.outline.Span;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A card that a style sees.
 *
 * @param style that sees it
 * @param rank of the style: the lower, the more special
 * @param certainty how sure it is; of two that overlap the surer one wins
 * @param span all that belongs to the card, its question first
 * @param card the card when its answer must end before a line; empty when nothing is left then
 */
public record Proposal(
        Style style, int rank, Certainty certainty, Span span, IntFunction<Optional<Card.Builder>> card) {

    /** Whether its style has a trait. */
    public boolean has(Trait trait) {
        return style.traits().contains(trait);
    }

    /** Whether the author's marking leaves no doubt. */
    boolean explicit() {
        return certainty.isSure();
    }

    /** The same card, whose answer ends before a line at the latest. */
    Proposal endingBefore(int line) {
        Span shorter = new Span(span.fromLine(), span.fromColumn(), line, 0);
        return new Proposal(style, rank, certainty, shorter, limit -> card.apply(Math.min(limit, line)));
    }
}
