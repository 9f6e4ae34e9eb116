package io.github.deckwright.cli;

import java.time.Instant;
import java.time.ZoneOffset;

/** A moment as learners are told it. */
final class Day {
    /** The last second of the year 9999: what a damaged ledger says beyond it is no time of a build. */
    private static final long LAST = 253_402_300_799L;

    private Day() {}

    /** The day in UTC, as in {@code 2026-11-27}. */
    static String of(long seconds) {
        return Instant.ofEpochSecond(Math.min(seconds, LAST))
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
    }
}
