package io.github.deckwright.write;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a right option is worth in Moodle, which knows only certain fractions. */
public final class MoodleFraction {
    /** The digits of Moodle's own list of grades. */
    private static final int DIGITS = 5;

    private MoodleFraction() {}

    /** The share of each of some right options in percent, such as {@code 33.33333}. */
    public static String of(int right) {
        BigDecimal share = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(right), DIGITS, RoundingMode.HALF_UP);
        return share.stripTrailingZeros().toPlainString();
    }
}
