package io.github.deckwright.cli;

import io.github.deckwright.Nearest;
import io.github.deckwright.UsageException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was given to a command. */
final class Given {
    /** By each name of an option the values it was given; none for one that stands alone. */
    private final Map<String, List<String>> options = new HashMap<>();

    private final List<String> known;
    private final List<String> positional = new ArrayList<>();

    /** Nothing yet. */
    Given(Arguments arguments) {
        this.known = arguments.names();
    }

    /** Adds an option with its values. */
    void add(Arguments.Declared option, List<String> values) {
        for (String name : option.names()) {
            options.computeIfAbsent(name, none -> new ArrayList<>()).addAll(values);
        }
    }

    /** Adds arguments that are no options. */
    void addPositional(List<String> more) {
        positional.addAll(more);
    }

    /** Whether the command takes an option. */
    boolean knows(String option) {
        return known.contains(option);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> value(String option) {
        return values(option).stream().findFirst();
    }

    List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    List<String> positional() {
        return Collections.unmodifiableList(positional);
    }

    /** A value that must be one of some words, the first when it is not given. */
    String choice(String option, List<String> words) {
        String value = value(option).orElse(words.get(0));
        if (!words.contains(value)) {
            throw new UsageException(option + " cannot be \"" + value + "\"; " + Nearest.remedy(value, words));
        }
        return value;
    }
}
