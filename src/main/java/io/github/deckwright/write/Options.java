package io.github.deckwright.write;

import io.github.deckwright.Nearest;
import io.github.deckwright.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The options of one format in one build, as given; all of them are right. */
public final class Options {
    private static final int SHOWN = 40;

    private final Map<String, String> given;

    private Options(Map<String, String> given) {
        this.given = Map.copyOf(given);
    }

    /**
     * Judges options.
     *
     * @param given by name
     * @throws UsageException when there is no such option, or not with that value
     */
    public static Options of(Format format, Map<String, String> given) {
        for (Map.Entry<String, String> entry : given.entrySet()) {
            Option<?> option = find(format, entry.getKey());
            try {
                Objects.requireNonNull(option.parser().apply(entry.getValue()));
            } catch (IllegalArgumentException e) {
                throw new UsageException("option " + format.name() + "." + option.name() + "="
                        + quoted(entry.getValue()) + ": the value must be " + e.getMessage()
                        + Nearest.hint(entry.getValue(), option.values()));
            }
        }
        return new Options(given);
    }

    private static Option<?> find(Format format, String name) {
        List<String> names = new ArrayList<>();
        for (Option<?> option : format.options()) {
            if (option.name().equals(name)) {
                return option;
            }
            names.add(option.name());
        }
        throw new UsageException("format " + format.name() + " has no option " + quoted(name) + "; "
                + (names.isEmpty() ? "it has none" : Nearest.remedy(name, names)));
    }

    /** The value of an option, given or standard. */
    public <T> T get(Option<T> option) {
        return option.parser().apply(given.getOrDefault(option.name(), option.standard()));
    }

    /** Whether the user gave the option. */
    public boolean has(Option<?> option) {
        return given.containsKey(option.name());
    }

    /** A word of the user, short enough for a message. */
    static String quoted(String word) {
        return '"' + (word.length() > SHOWN ? word.substring(0, SHOWN) + "…" : word) + '"';
    }
}
