package io.github.deckwright.identity.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FreeTimesTests {
    private final FreeTimes times = new FreeTimes();

    @Test
    void the_nearest_below_then_above_all() {
        assertThat(times.take(3)).isTrue();
        assertThat(times.take(3)).isFalse();
        assertThat(times.take(9)).isTrue();
        assertThat(times.takeNear(3)).isEqualTo(2);
        assertThat(times.takeNear(3)).isEqualTo(1);
        assertThat(times.takeNear(3)).isEqualTo(10);
        assertThat(times.takeNear(9)).isEqualTo(8);
    }

    @Tag("slow")
    @Test
    void many_that_want_the_same_cost_no_more_than_others() {
        Set<Long> taken = new HashSet<>();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (int i = 0; i < 300_000; i++) {
                assertThat(taken.add(times.takeNear(150_000))).isTrue();
            }
        });
        assertThat(taken).noneMatch(time -> time < 1);
    }
}
