package io.github.deckwright.read.finish;

import io.github.deckwright.model.Passage;

/**
 * A piece of a side of a card.
 *
 * @param text without the label, heading or fold that says what it is
 */
record Part(Role role, Passage text) {
    /** What a piece is to the learner. */
    enum Role {
        TEXT,
        HINT,
        EXPLANATION
    }
}
