package io.github.deckwright.read.outline;

/** A document has a table with more cells than anybody reads. */
public final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLargeException(IllegalArgumentException cause) {
        super(cause);
    }
}
