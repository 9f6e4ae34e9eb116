package io.github.deckwright.cli;

import io.github.deckwright.UsageException;
import io.github.deckwright.build.Judging;
import io.github.deckwright.model.Severity;
import java.util.List;
import java.util.Locale;

/** The options about what findings do to a run. */
final class FindingOptions {
    private static final String WRITE = "--write-baseline";

    private final Given given;

    FindingOptions(Given given) {
        this.given = given;
    }

    /** Takes the options that this class understands. */
    static Arguments declare(Arguments arguments) {
        return arguments
                .flag("--strict")
                .value("note|warning|error", "--fail-on")
                .value("FILE", "--baseline");
    }

    /** @param study whether the rules about the quality of cards are applied */
    Judging judging(boolean study) {
        return new Judging(
                failOn(),
                study,
                given.value("--baseline").map(file -> PathOption.of("--baseline", file)),
                given.knows(WRITE) && given.has(WRITE));
    }

    /** The least weight of a finding that keeps the work from being done; {@link Severity#OFF} when none does. */
    Severity failOn() {
        boolean strict = given.knows("--strict") && given.has("--strict");
        boolean level = given.knows("--fail-on") && given.value("--fail-on").isPresent();
        if (strict && level) {
            throw new UsageException("--strict is --fail-on warning; leave one of them out");
        }
        if (!level) {
            return strict ? Severity.WARNING : Severity.OFF;
        }
        String word = given.choice("--fail-on", List.of("note", "warning", "error"));
        return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The option as it was given. */
    String written() {
        return given.has("--strict")
                ? "--strict"
                : "--fail-on " + given.value("--fail-on").orElse("");
    }
}
