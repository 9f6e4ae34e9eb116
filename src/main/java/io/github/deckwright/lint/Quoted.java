package io.github.deckwright.lint;

import io.github.deckwright.model.Card;
import io.github.deckwright.read.finish.Findings;
import io.github.deckwright.read.text.PlainText;

/** How messages name a card. */
final class Quoted {
    private Quoted() {}

    static String question(Card card) {
        return Findings.quoted(PlainText.of(card.question().markdown()));
    }
}
