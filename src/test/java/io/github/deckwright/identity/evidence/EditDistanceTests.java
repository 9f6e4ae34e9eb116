package io.github.deckwright.identity.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EditDistanceTests {

    @Test
    void distances_are_those_of_the_textbook() {
        Random random = new Random(42);
        for (int i = 0; i < 2000; i++) {
            String one = text(random);
            String other = random.nextBoolean() ? text(random) : one.substring(one.length() / 3) + text(random);
            EditDistance distance = new EditDistance(one);
            int[] textbook = textbook(one, other);
            assertThat(distance.distance(other)).as("%s | %s", one, other).isEqualTo(textbook[other.length()]);
            int least = one.length();
            for (int end = 0; end <= other.length(); end++) {
                least = Math.min(least, textbook[end]);
            }
            assertThat(distance.distanceToStart(other))
                    .as("%s | %s", one, other)
                    .isEqualTo(least);
        }
    }

    @Test
    void similarity_runs_from_0_to_1() {
        assertThat(new EditDistance("").similarity("")).isEqualTo(1);
        assertThat(new EditDistance("abc").similarity("abc")).isEqualTo(1);
        assertThat(new EditDistance("abc").similarity("xyz")).isZero();
        assertThat(new EditDistance("日本語です").similarity("日本語でした")).isBetween(0.66, 0.67);
    }

    /** Distances from a text to all starts of another one. */
    private static int[] textbook(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(150); n > 0; n--) {
            text.append("abcdé語".charAt(random.nextInt(6)));
        }
        return text.toString();
    }
}
