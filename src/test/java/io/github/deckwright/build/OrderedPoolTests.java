package io.github.deckwright.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedPoolTests {

    @Test
    void results_come_in_the_order_of_the_inputs() throws IOException {
        List<Integer> inputs = IntStream.range(0, 500).boxed().toList();
        List<Integer> taken = new ArrayList<>();
        OrderedPool.parallel(inputs, i -> i * i, taken::add);
        assertThat(taken).isEqualTo(inputs.stream().map(i -> i * i).toList());
    }

    @Test
    void a_failure_comes_out_as_it_was_thrown() {
        assertThatThrownBy(() -> OrderedPool.parallel(
                        List.of(1, 2, 3),
                        i -> {
                            throw new IOException("disk " + i);
                        },
                        result -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("disk 1");
    }
}
