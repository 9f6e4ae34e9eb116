package io.github.deckwright.render;

/** A part of a card grows beyond all measure while it is rendered. */
final class TooLargeException extends RuntimeException {
    TooLargeException() {
        super("a side of a card is too large", null, false, false);
    }
}
