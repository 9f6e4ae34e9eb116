package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.build.BuildReport.Outcome;
import org.junit.jupiter.api.Test;

class ExitCodeTests {
    @Test
    void a_bug_is_told_apart_also_when_warnings_keep_everything_from_being_written() {
        assertThat(ExitCode.of(Outcome.BUG)).isEqualTo(70);
        assertThat(ExitCode.of(Outcome.BUG_UNDER_STRICT)).isEqualTo(70);
        assertThat(ExitCode.of(Outcome.REFUSED_BY_STRICT)).isEqualTo(1);
    }
}
