package io.github.deckwright.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.compare.WordDiff.Fate;
import io.github.deckwright.compare.WordDiff.Run;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTests {
    private static String shown(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(run -> switch (run.fate()) {
                    case KEPT -> run.text();
                    case REMOVED -> "[" + run.text() + "]";
                    case ADDED -> "{" + run.text() + "}";
                })
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a cat sat | a cat sat | a cat sat",
                "the old cat sat | the new cat sat | the [old]{new} cat sat",
                "one two three | one three | one [two ]three",
                "one three | one two three | one {two }three",
                "f(x) is good | f(y) is good | f([x]{y}) is good",
                "猫は魚を食べる | 猫は肉を食べる | 猫は[魚]{肉}を食べる",
                "it is the meaning of life | it do people mean by life | it [is the meaning of]{do people mean by} life",
                "nothing alike | whole other words | [nothing alike]{whole other words}",
            })
    void shows_the_words_that_differ(String before, String after, String shown) {
        assertThat(shown(before, after)).isEqualTo(shown);
    }

    @Test
    void takes_a_side_that_is_empty() {
        assertThat(shown("", "new")).isEqualTo("{new}");
        assertThat(shown("old", "")).isEqualTo("[old]");
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Test
    void holds_both_texts_whatever_they_are() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            String before = text(random);
            String after = text(random);
            List<Run> runs = WordDiff.of(before, after);
            assertThat(joined(runs, Fate.ADDED)).as(before + " / " + after).isEqualTo(before);
            assertThat(joined(runs, Fate.REMOVED)).as(before + " / " + after).isEqualTo(after);
        }
    }

    @Tag("slow")
    @Test
    void ends_soon_where_long_texts_have_nothing_in_common() {
        String before = "a b ".repeat(200_000);
        String after = "c, d".repeat(200_000);
        long start = System.nanoTime();
        assertThat(joined(WordDiff.of(before, after), Fate.ADDED)).isEqualTo(before);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(List.of("a", "b", "c ", " ", "\n", "dd", ".", "é", "😀", "猫")
                    .get(random.nextInt(10)));
        }
        return text.toString();
    }

    private static String joined(List<Run> runs, Fate without) {
        return runs.stream().filter(run -> run.fate() != without).map(Run::text).collect(Collectors.joining());
    }
}
