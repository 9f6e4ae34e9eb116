package io.github.deckwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PathOrderTests {
    @Test
    void numbers_are_numbers_wherever_they_stand() {
        sorted("1.md", "2.md", "10.md");
        sorted("day-9/b.md", "day-10/a.md", "day-100/a.md");
        sorted("1.2.md", "1.10.md", "2.1.md");
        sorted("a2b1.md", "a2b10.md", "a10b1.md");
        sorted("9.md", "99999999999999999999999999.md", "100000000000000000000000000.md");
        sorted("0.md", "1.md", "02.md", "3.md");
        sorted("01.md", "1.md", "002.md", "2.md", "3.md");
        sorted("\u0662.md", "\u0661\u0660.md");
        sorted("2.md", "\uff11\uff10.md", "11.md");
        sorted("-1.md", "1.md", "README.md", "a.md");
    }

    @Test
    void without_numbers_code_points_decide() {
        sorted("A.md", "a.md", "a/b.md", "ab.md", "\uff5e.md", "\ud83d\ude00.md");
    }

    private static void sorted(String... names) {
        List<String> shuffled = new ArrayList<>(List.of(names));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.sort(PathOrder.INSTANCE);
            assertThat(shuffled).containsExactly(names);
        }
    }
}
