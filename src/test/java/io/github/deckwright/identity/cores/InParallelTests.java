package io.github.deckwright.identity.cores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InParallelTests {
    @Test
    void results_stand_in_the_order_of_the_cards() {
        List<Integer> starts = InParallel.of(1005, 10, (start, end) -> start * 1000 + end);

        assertThat(starts).hasSize(101).isSorted().startsWith(10).endsWith(1_001_005);
        assertThat(InParallel.of(0, (start, end) -> end)).containsExactly(0);
    }
}
