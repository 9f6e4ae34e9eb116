package io.github.deckwright.identity.cores;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InParallelTests {
    @Test
    void results_stand_in_the_order_of_the_cards() {
        List<Integer> starts = InParallel.of(1005, 10, (start, end) -> start * 1000 + end);

        assertThat(starts).hasSize(101).isSorted().startsWith(10).endsWith(1_001_005);
        assertThat(InParallel.of(0, (start, end) -> end)).containsExactly(0);
    }

    @Test
    void what_is_made_of_each_card_stands_in_the_order_of_the_cards() {
        List<Integer> cards = IntStream.range(0, 1005).boxed().toList();

        assertThat(InParallel.each(cards, 10, card -> card * 2))
                .hasSize(1005)
                .isSorted()
                .endsWith(2008);
        assertThat(InParallel.each(List.of(), card -> card)).isEmpty();
    }
}
