package io.github.deckwright.adopt;

import io.github.deckwright.model.Sha256;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * The guid that genanki's {@code guid_for} makes of an id: tools that keep ids in their text and write packages through genanki name
 * their notes so.
 *
 * @see <a href="https://github.com/kerrickstaley/genanki/blob/main/genanki/util.py">genanki's source</a>
 */
final class GenankiGuid {
    private static final String DIGITS =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~";

    private static final int BYTES = 8;

    private GenankiGuid() {}

    static String of(String id) {
        BigInteger number = new BigInteger(1, Arrays.copyOf(Sha256.of(id), BYTES));
        BigInteger base = BigInteger.valueOf(DIGITS.length());
        StringBuilder guid = new StringBuilder();
        while (number.signum() > 0) {
            BigInteger[] parts = number.divideAndRemainder(base);
            guid.append(DIGITS.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return guid.reverse().toString();
    }
}
