package io.github.deckwright.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a diagnostic weighs: an error leaves something out, a warning may be what the author did not mean, a note informs. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE,
    /** What is not reported at all. */
    OFF;

    /** The severity of a word. */
    public static Optional<Severity> of(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.word().equals(word))
                .findFirst();
    }

    /** The word in messages and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
