package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository that was written before anybody checked it. */
@Tag("slow")
class ManyFindingsTests {
    private static final int UNANSWERED = 133;

    /** Lines of a small terminal. */
    private static final int SCREEN = 24;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... command) {
        said.reset();
        return Commands.run(new Terminal(folder, said, said, Map.of(), Clock.systemUTC(), false), command);
    }

    private String[] lines() {
        return said.toString(StandardCharsets.UTF_8).split("\n");
    }

    private void write(int documents) throws IOException {
        for (int document = 0; document < documents; document++) {
            StringBuilder text = new StringBuilder("# Topic " + document + "\n");
            for (int card = 0; card < 2 * UNANSWERED / documents; card++) {
                text.append(
                        "\n## What is thing " + card + " of topic " + document + "?\n\nIt is number " + card + ".\n");
                if (card % 2 == 0) {
                    text.append("\n## How does matter " + card + " of topic " + document + " work?\n");
                }
            }
            Files.writeString(folder.resolve("t" + document + ".md"), text);
        }
    }

    @Test
    void is_told_on_one_screen_and_passes_with_a_baseline_until_something_new_comes() throws IOException {
        for (int documents : new int[] {1, 7, UNANSWERED}) {
            write(documents);
            assertThat(run("check", ".", "--no-ledger")).isZero();
            assertThat(lines()).hasSizeBetween(4, SCREEN);
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .containsPattern("Checked \\d+ cards from \\d+ documents?: 133 notes\n");
            assertThat(run("check", ".", "--no-ledger", "--fail-on", "note")).isEqualTo(ExitCode.PROBLEMS);
            assertThat(run("check", ".", "--no-ledger", "--write-baseline")).isZero();
            assertThat(run("check", ".", "--no-ledger", "--fail-on", "note")).isZero();
            assertThat(lines()).hasSize(1);
            Files.writeString(
                    folder.resolve("t0.md"),
                    Files.readString(folder.resolve("t0.md")).replaceFirst("\n", "\n\nEdited above.\n")
                            + "\n## Why is this one new?\n");
            assertThat(run("check", ".", "--no-ledger", "--fail-on", "note")).isEqualTo(ExitCode.PROBLEMS);
            assertThat(lines()).hasSize(2);
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("Why is this one new?");
            Files.delete(folder.resolve("deckwright.baseline"));
        }
    }
}
