package io.github.deckwright.read.weigh;

import io.github.deckwright.model.Card;
import io.github.deckwright.read.outline.Span;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A card that a style sees.
 *
 * @param style name of the style
 * @param rank of the style: the lower, the more special
 * @param explicit whether the author's marking leaves no doubt
 * @param confidence of an implicit proposal from 0 to 1, of an explicit one 1 or {@link #SHOWN}
 * @param span all that belongs to the card, its question first
 * @param card the card when its answer must end before a line; empty when nothing is left then
 */
public record Proposal(
        String style,
        int rank,
        boolean explicit,
        double confidence,
        Span span,
        IntFunction<Optional<Card.Builder>> card) {

    /** The confidence of a card that the author showed by an example: more than that of any mark. */
    static final double SHOWN = 2;
}
