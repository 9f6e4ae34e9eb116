package io.github.deckwright.cli;

import java.io.IOException;

/** Whoever read standard output wants no more of it. That is no failure. */
final class BrokenPipeException extends IOException {
    private static final long serialVersionUID = 1;

    BrokenPipeException(IOException cause) {
        super("nobody reads standard output any more", cause);
    }
}
