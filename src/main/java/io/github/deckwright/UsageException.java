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

    /**
     * Makes one about a name that can be no path here. With letters in it the reason is nearly always a locale without them.
     *
     * @param what the name as the user knows it
     */
    public static UsageException noPath(String what) {
        return new UsageException(what + " is no path on this system; " + naming(what));
    }

    /** What to do about a name that can be no path here. */
    public static String naming(String name) {
        return name.chars().anyMatch(c -> c > 126)
                ? "set LC_ALL=C.UTF-8 so that Java can name such files"
                : "check the name";
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
