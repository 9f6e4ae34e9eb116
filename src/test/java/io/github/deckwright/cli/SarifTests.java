package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.JsonSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are SARIF 2.1.0, as the schema of its authors has it (the file is theirs, unchanged, under the MIT licence). */
class SarifTests {
    private static final Path SCHEMA = Path.of("src", "test", "resources", "schema", "sarif-2.1.0.json");

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private String sarif(String... command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Commands.run(
                new Terminal(folder, out, new ByteArrayOutputStream(), Map.of(), Clock.systemUTC(), false), command);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_report_of_findings_of_all_kinds_is_valid() throws IOException {
        write(
                "notes/a b%20{c}.md",
                "# A\n\n## What is one?\n\n## What is two?\n\nIt ![](no|where.png)\n\n## What is <b>\"x\\\"?\n\nYes\u0007.\n\n## What is four?\n\nFour.\n");
        write("notes/deeper/b.md", "# B\n\n## What is one?\n\nIt. Why? When?\n\n## What is one?\n\nIt.\n");
        write("notes/bad.md", "# \u00ff\n");
        write("notes/deckwright.toml", "include = [\"nothing/**\", \"**\"]\n[rules]\nmissing-media = \"error\"\n");
        String report = sarif("check", "notes", "--report", "sarif");
        assertThat(report).contains("unanswered-question", "missing-media", "duplicate-question");
        assertThat(JsonSchema.faults(SCHEMA, report)).isEmpty();
    }

    @Test
    void so_is_an_empty_one_and_one_about_a_wrong_command() throws IOException {
        write("notes/a.md", "# A\n\n## What is one?\n\nIt.\n");
        assertThat(JsonSchema.faults(SCHEMA, sarif("check", "notes", "--report", "sarif")))
                .isEmpty();
        String wrong = sarif("check", "nowhere", "--report", "sarif");
        assertThat(wrong).contains("does not exist");
        assertThat(JsonSchema.faults(SCHEMA, wrong)).isEmpty();
    }

    @Test
    void the_schema_finds_what_is_none() throws IOException {
        assertThat(
                        JsonSchema.faults(
                                SCHEMA,
                                "{\"version\":\"2.0\",\"runs\":[{\"tool\":{\"driver\":{}},\"results\":[{\"level\":\"bad\"}],\"x\":1}]}"))
                .contains(
                        ".version 2.0 is none of [2.1.0]",
                        ".runs[0].tool.driver lacks name",
                        ".runs[0].results[0].level bad is none of [none, note, warning, error]",
                        ".runs[0].results[0] lacks message",
                        ".runs[0] has the unknown x");
    }
}
