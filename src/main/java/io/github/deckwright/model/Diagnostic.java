package io.github.deckwright.model;

import java.util.Optional;

/**
 * A finding about the content. Printed by the command line only, as {@code file:line:column: severity[rule]: message; remedy}.
 *
 * @param message what happened, lower case at the start, without a full stop; user text in it is shortened and quoted
 * @param remedy what to do, in the same form; empty when there is nothing to do
 * @param place where; empty when the finding concerns the whole build
 */
public record Diagnostic(Rule rule, String message, String remedy, Optional<Place> place) {

    /** A finding about a place. */
    public static Diagnostic of(Rule rule, Place place, String message, String remedy) {
        return new Diagnostic(rule, message, remedy, Optional.of(place));
    }

    /** A finding about the build as a whole. */
    public static Diagnostic of(Rule rule, String message, String remedy) {
        return new Diagnostic(rule, message, remedy, Optional.empty());
    }

    /** That of the rule. */
    public Severity severity() {
        return rule.severity();
    }
}
