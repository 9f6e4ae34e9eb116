package io.github.deckwright.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Declares what a command takes. What each option means stands in its help text. */
final class Arguments {

    /** What stands behind an option. */
    enum Kind {
        NOTHING,
        /** A value, and the option once. */
        VALUE,
        /** A value, and the option again and again. */
        VALUES,
        /** Two values. */
        PAIR
    }

    /** An option by all its names, with what the help calls its value. */
    record Declared(Kind kind, String label, List<String> names) {}

    /** Arguments that are no options, as many as the arity says. */
    record Positional(String label, String arity) {}

    private final String command;
    private final List<Declared> options = new ArrayList<>();
    private Optional<Positional> positional = Optional.empty();

    Arguments(String command) {
        this.command = command;
    }

    /** Takes an option that is there or not. */
    Arguments flag(String... names) {
        return option(Kind.NOTHING, "", names);
    }

    /** Takes an option with a value, once. */
    Arguments value(String label, String... names) {
        return option(Kind.VALUE, label, names);
    }

    /** Takes an option with a value, again and again. */
    Arguments values(String label, String... names) {
        return option(Kind.VALUES, label, names);
    }

    /** Takes an option with two values. */
    Arguments pair(String label, String name) {
        return option(Kind.PAIR, label, name);
    }

    private Arguments option(Kind kind, String label, String... names) {
        options.add(new Declared(kind, label, List.of(names)));
        return this;
    }

    /** Takes arguments that are no options. */
    Arguments positional(String label, String arity) {
        positional = Optional.of(new Positional(label, arity));
        return this;
    }

    String command() {
        return command;
    }

    List<Declared> options() {
        return Collections.unmodifiableList(options);
    }

    Optional<Positional> positional() {
        return positional;
    }

    /** All options by all their names. */
    List<String> names() {
        return options.stream().flatMap(option -> option.names().stream()).toList();
    }
}
