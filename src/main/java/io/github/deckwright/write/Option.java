package io.github.deckwright.write;

import java.util.List;
import java.util.function.Function;

/**
 * A setting of a format, given as {@code -O FORMAT.NAME=VALUE}.
 *
 * @param values the values allowed, for help and messages; empty when they cannot be listed
 * @param parser makes the value of its text; throws {@link IllegalArgumentException} with a message that says what is allowed
 * @param standard the value when the option is not given, as text
 */
public record Option<T>(String name, String help, List<String> values, String standard, Function<String, T> parser) {

    public Option {
        values = List.copyOf(values);
    }

    /** An option that takes one of some words. */
    public static Option<String> of(String name, String help, String standard, List<String> values) {
        return new Option<>(name, help, values, standard, text -> {
            if (!values.contains(text)) {
                throw new IllegalArgumentException("one of " + String.join(", ", values));
            }
            return text;
        });
    }
}
