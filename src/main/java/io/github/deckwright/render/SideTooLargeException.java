package io.github.deckwright.render;

/** A part of a card grows beyond all measure while it is rendered. */
final class SideTooLargeException extends RuntimeException {
    SideTooLargeException() {
        super("a side of a card is too large", null, false, false);
    }
}
