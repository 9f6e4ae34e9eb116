package io.github.deckwright.cli;

import io.github.deckwright.Nearest;
import io.github.deckwright.UsageException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** What was given to a command. */
final class Given {
    private final ParseResult parsed;

    Given(ParseResult parsed) {
        this.parsed = parsed;
    }

    /** Whether the command takes an option. */
    boolean knows(String option) {
        return parsed.commandSpec().findOption(option) != null;
    }

    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    Optional<String> value(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
    }

    List<String> values(String option) {
        return parsed.matchedOptionValue(option, List.<String>of());
    }

    List<String> positional() {
        return parsed.matchedPositionalValue(0, List.<String>of());
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
