package io.github.deckwright.cli;

import java.time.Instant;
import java.time.ZoneOffset;

/** A moment as learners are told it. */
final class Day {
    private Day() {}

    /** The day in UTC, as in {@code 2026-11-27}. */
    static String of(long seconds) {
        return Instant.ofEpochSecond(seconds)
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }
}
