package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.build.BuildReport.Outcome;
import io.github.deckwright.model.MemoryFull;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExitCodeTests {
    @Test
    void a_bug_is_told_apart_also_when_warnings_keep_everything_from_being_written() {
        assertThat(ExitCode.of(Outcome.BUG)).isEqualTo(70);
        assertThat(ExitCode.of(Outcome.BUG_UNDER_STRICT)).isEqualTo(70);
        assertThat(ExitCode.of(Outcome.REFUSED_BY_STRICT)).isEqualTo(1);
    }

    @Test
    void a_memory_that_is_too_small_for_a_document_is_no_bug_and_names_it() {
        MemoryFull full = new MemoryFull(new SourceFile(Path.of("big.md"), "big.md"), new OutOfMemoryError());
        assertThat(ExitCode.of(full)).isEqualTo(4);
        assertThat(Failure.of(full).message()).isEqualTo("there is not enough memory to read big.md");
    }
}
