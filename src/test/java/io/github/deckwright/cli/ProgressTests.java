package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.build.Progress.Stage;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ProgressTests {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ProgressLine progress(boolean watched, boolean quiet, Map<String, String> environment) {
        Terminal bare =
                new Terminal(Path.of(""), new ByteArrayOutputStream(), err, environment, Clock.systemUTC(), false);
        return ProgressLine.of(new Terminal(bare, InputStream.nullInputStream(), false, watched), quiet);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void on_a_terminal_one_line_says_how_far_it_is_and_is_gone_at_the_end() throws Exception {
        try (ProgressLine progress = progress(true, false, Map.of())) {
            progress.read(3, 9, 12);
            Thread.sleep(700);
            assertThat(said()).isEmpty();
            Thread.sleep(700);
            assertThat(said()).startsWith("\r\u001b[Kreading: 3 of 9 documents, 12 cards");
            progress.stage(Stage.WRITING);
            Thread.sleep(400);
        }
        assertThat(said())
                .contains("writing: 3 of 9 documents, 12 cards")
                .doesNotContain("\n")
                .endsWith("\r\u001b[K");
    }

    @Test
    void a_short_build_one_that_is_redirected_and_a_quiet_one_say_nothing() throws Exception {
        progress(true, false, Map.of()).close();
        try (ProgressLine redirected = progress(false, false, Map.of());
                ProgressLine quiet = progress(true, true, Map.of());
                ProgressLine dumb = progress(true, false, Map.of("TERM", "dumb"))) {
            Thread.sleep(1300);
            redirected.hide();
            quiet.hide();
            dumb.hide();
        }
        assertThat(said()).isEmpty();
    }

    @Test
    @Tag("alone")
    void in_ci_a_line_comes_every_ten_seconds() throws Exception {
        try (ProgressLine progress = progress(true, false, Map.of("CI", "true"))) {
            progress.read(3, 9, 12);
            Thread.sleep(9000);
            assertThat(said()).isEmpty();
            Thread.sleep(2000);
        }
        assertThat(said()).isEqualTo("deckwright: reading: 3 of 9 documents, 12 cards\n");
    }
}
