package io.github.deckwright.model;

import java.util.Optional;

/**
 * A finding about the content. Printed by the command line only, as {@code file:line:column: severity[rule]: message; remedy}.
 *
 * @param rule stable name in kebab case, such as {@code unanswered-question}
 * @param message what happened, lower case at the start, without a full stop; user text in it is shortened and quoted
 * @param remedy what to do, in the same form; empty when there is nothing to do
 * @param place where; empty when the finding concerns the whole build
 */
public record Diagnostic(String rule, Severity severity, String message, String remedy, Optional<Place> place) {

    /** A finding that left something out. */
    public static Diagnostic error(String rule, Place place, String message, String remedy) {
        return new Diagnostic(rule, Severity.ERROR, message, remedy, Optional.of(place));
    }

    /** Something that the author may not have meant. */
    public static Diagnostic warning(String rule, Place place, String message, String remedy) {
        return new Diagnostic(rule, Severity.WARNING, message, remedy, Optional.of(place));
    }

    /** Something worth knowing. */
    public static Diagnostic note(String rule, Place place, String message, String remedy) {
        return new Diagnostic(rule, Severity.NOTE, message, remedy, Optional.of(place));
    }

    /** A warning about the build as a whole. */
    public static Diagnostic warning(String rule, String message, String remedy) {
        return new Diagnostic(rule, Severity.WARNING, message, remedy, Optional.empty());
    }

    /** A note about the build as a whole. */
    public static Diagnostic note(String rule, String message, String remedy) {
        return new Diagnostic(rule, Severity.NOTE, message, remedy, Optional.empty());
    }
}
