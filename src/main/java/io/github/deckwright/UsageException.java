package io.github.deckwright;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Rule;

/** The command line or the configuration asks for something that cannot be; the message says where and what to do. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    /** Makes one about the command line; the message says what is wrong and, after a semicolon, what to do. */
    public UsageException(String message) {
        this(Diagnostic.of(Rule.USAGE, message, ""));
    }

    /** Makes one about a place in a configuration. */
    public UsageException(Place place, String message, String remedy) {
        this(Diagnostic.of(Rule.CONFIGURATION, place, message, remedy));
    }

    private UsageException(Diagnostic diagnostic) {
        super(diagnostic.sentence());
        this.diagnostic = diagnostic;
    }

    /** The same as a finding, for printing. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
