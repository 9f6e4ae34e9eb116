package io.github.deckwright.model;

import java.util.Optional;

/**
 * A finding about the content. Printed by the command line only, as {@code file:line:column: severity[rule]: message; remedy}.
 *
 * @param severity that of the rule, unless the project weighs it otherwise
 * @param message what happened, lower case at the start, without a full stop; user text in it is shortened and quoted
 * @param remedy what to do, in the same form; empty when there is nothing to do
 * @param place where; empty when the finding concerns the whole build
 */
public record Diagnostic(Rule rule, Severity severity, String message, String remedy, Optional<Place> place) {

    /** A finding about a place. */
    public static Diagnostic of(Rule rule, Place place, String message, String remedy) {
        return of(rule, Optional.of(place), message, remedy);
    }

    /** A finding about the build as a whole. */
    public static Diagnostic of(Rule rule, String message, String remedy) {
        return of(rule, Optional.empty(), message, remedy);
    }

    /** A finding that may have a place. */
    public static Diagnostic of(Rule rule, Optional<Place> place, String message, String remedy) {
        return new Diagnostic(rule, rule.severity(), message, remedy, place);
    }

    /** The same finding with another weight. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(rule, other, message, remedy, place);
    }

    /** What happened and what to do. */
    public String sentence() {
        return remedy.isEmpty() ? message : message + "; " + remedy;
    }
}
