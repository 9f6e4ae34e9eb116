package io.github.deckwright.identity.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LettersTests {
    private final Random random = new Random(11);

    @Test
    void texts_differ_by_at_least_as_many_edits_as_their_letters_say() {
        for (int i = 0; i < 3000; i++) {
            String one = text();
            String other = random.nextBoolean() ? text() : one.substring(one.length() / 2) + text().substring(0, 5);
            int apart = Math.abs(one.length() - other.length());
            int least = (Math.max(differences(one, other), apart) + apart) / 2;

            assertThat(new EditDistance(one).distance(other))
                    .as(one + "|" + other)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @Test
    void counters_stop_at_fifteen_and_do_not_spill() {
        assertThat(differences("a".repeat(15), "a".repeat(60))).isZero();
        assertThat(differences("", "a".repeat(60) + "bb")).isEqualTo(17);
        assertThat(differences("abc", "cab")).isZero();
        assertThat(differences("", "Straße 優点 q")).isEqualTo(11);
    }

    private static int differences(String one, String other) {
        long[] letters = new long[4];
        Letters.count(one, letters, 0);
        Letters.count(other, letters, 2);
        return Letters.differences(letters[0], letters[2]) + Letters.differences(letters[1], letters[3]);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int n = 8 + random.nextInt(65); n > 0; n--) {
            text.append((char) (random.nextInt(5) == 0 ? ' ' : 'a' + random.nextInt(random.nextInt(26) + 1)));
        }
        return text.toString();
    }
}
