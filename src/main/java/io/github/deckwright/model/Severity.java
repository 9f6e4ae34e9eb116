package io.github.deckwright.model;

import java.util.Locale;

/** How much a diagnostic weighs: an error leaves something out, a warning may be what the author did not mean, a note informs. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE,
    /** What is not reported at all. */
    OFF;

    /** The word in messages and reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
