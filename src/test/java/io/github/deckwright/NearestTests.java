package io.github.deckwright;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTests {
    private static final List<String> OPTIONS =
            List.of("--output", "--to", "--option", "--name", "--ledger", "--no-ledger", "--strict", "--plugin-path");

    @Test
    void a_slip_of_the_finger_is_near() {
        assertThat(Nearest.to("--stirct", OPTIONS)).contains("--strict");
        assertThat(Nearest.to("--LEDGER", OPTIONS)).contains("--ledger");
    }

    @Test
    void the_beginning_of_one_word_is_near_and_of_several_is_not() {
        assertThat(Nearest.to("--out", OPTIONS)).contains("--output");
        assertThat(Nearest.to("--plugin", OPTIONS)).contains("--plugin-path");
        assertThat(Nearest.to("--output-dir", OPTIONS)).contains("--output");
        assertThat(Nearest.to("--bogus", OPTIONS)).isEmpty();
    }
}
