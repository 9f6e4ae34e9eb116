package io.github.deckwright.identity.ledger;

/**
 * That the source does not hold a card any more.
 *
 * @param time of the build that noticed, in seconds since 1970; 0 in ledgers of before
 * @param heir the guid of the new card that it may be now; empty when there is none, or when somebody decided
 */
public record Retirement(long time, String heir) {

    /** Written by versions that did not keep the time. */
    private static final long UNKNOWN = 1;

    public Retirement {
        time = time <= UNKNOWN ? 0 : time;
    }

    String written() {
        return String.valueOf(Math.max(UNKNOWN, time));
    }
}
