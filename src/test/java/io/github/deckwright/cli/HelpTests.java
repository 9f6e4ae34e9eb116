package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HelpTests {
    private static final Terminal NOWHERE = new Terminal(
            Path.of(""),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            Map.of(),
            Clock.systemUTC(),
            false);

    @Test
    void help_names_every_option_and_no_other_and_shows_examples_first() {
        for (String name : Commands.NAMES) {
            Command command = java.util.Objects.requireNonNull(Commands.command(NOWHERE, name), name);
            String help = Help.text(name);
            assertThat(help.indexOf("Examples:")).as(name).isBetween(0, help.indexOf("Usage:"));
            List<String> names = command.arguments().names();
            assertThat(help.replaceAll("(?s)^.*?Usage:", "")
                            .replaceAll("[^-\\w]", " ")
                            .split(" +"))
                    .as(name)
                    .containsAll(names);
            for (String word : help.split("[^-\\w]+", -1)) {
                if (word.startsWith("--") && !word.equals("--help")) {
                    assertThat(names).as(name).contains(word);
                }
            }
        }
    }

    @Test
    void every_line_fits_a_terminal() {
        for (String name : List.of("deckwright", "build", "formats", "explain")) {
            assertThat(Help.text(name).lines()).as(name).isNotEmpty().allMatch(line -> line.length() <= 120);
        }
    }

    @Test
    void version_names_what_decides_the_bytes() throws IOException {
        assertThat(Version.text()).matches("Deckwright [0-9.]+\\nsqlite-jdbc [0-9.]+, Java [0-9.+]+.*\\n");
    }
}
