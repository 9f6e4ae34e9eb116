package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.support.Program;
import io.github.deckwright.support.Program.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As processes of their own: Java looks for its temporary folder once. */
@Tag("slow")
class TemporaryFolderTests {
    @TempDir
    Path folder;

    @BeforeEach
    void oneCard() throws IOException {
        Files.createDirectory(folder.resolve("input"));
        Files.writeString(folder.resolve("input/tea.md"), "# Tea\n\nQ: What is in it?\nA: Water.\n");
        Files.writeString(folder.resolve("file"), "");
    }

    private Result build(String temporary, String cache, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder.resolve(temporary),
                "-Ddeckwright.cache=" + folder.resolve(cache),
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.deckwright.cli.Main",
                "build"));
        command.addAll(List.of(arguments));
        return Program.of(command.toArray(String[]::new))
                .in(folder)
                .with("CI", "")
                .run();
    }

    private String message(String temporary) {
        return temporary + ": error[input-output]: there is no such temporary folder;"
                + " choose another one, as in JAVA_OPTS=-Djava.io.tmpdir=FOLDER\n";
    }

    @Test
    void a_package_needs_none_where_the_library_was_unpacked_before() throws IOException, InterruptedException {
        Result result = build("missing", "cache", "-t", "apkg");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(folder.resolve("output/deck.apkg")).exists();
    }

    /** As in a folder from which the system runs nothing: there the library can be written and not be loaded. */
    @Test
    void a_library_that_cannot_be_loaded_is_no_file_that_cannot_be_written() throws IOException, InterruptedException {
        Path missing = folder.resolve("missing");
        Result result = Program.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.sqlite.tmpdir=" + missing,
                        "-Ddeckwright.cache=" + folder.resolve("file/cache"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.deckwright.cli.Main",
                        "build",
                        "-t",
                        "apkg,csv")
                .in(folder)
                .with("CI", "")
                .run();
        assertThat(result.err())
                .startsWith("missing: error[input-output]: the library of SQLite cannot be loaded from this folder")
                .contains("JAVA_OPTS=\"-Ddeckwright.cache=FOLDER")
                .contains("-t csv,quizlet")
                .hasLineCount(1);
        assertThat(result.code()).isEqualTo(4);
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void without_any_place_for_the_library_one_line_says_so() throws IOException, InterruptedException {
        Result result = build("missing", "file/cache", "-t", "apkg");
        assertThat(result.err()).isEqualTo(message("missing"));
        assertThat(result.code()).isEqualTo(4);
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void a_stream_has_its_drafts_there() throws IOException, InterruptedException {
        Result result = build("file", "cache", "-t", "jsonl", "-o", "-");
        assertThat(result.err()).isEqualTo(message("file"));
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(4);
    }

    @Test
    void many_cards_wait_there() throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder("# Tea\n\n");
        String leaves = "Water, and leaves. ".repeat(2000);
        for (int i = 0; i < 1000; i++) {
            text.append("Q: What is in cup ")
                    .append(i)
                    .append("?\nA: ")
                    .append(leaves)
                    .append("\n\n");
        }
        Files.writeString(folder.resolve("input/tea.md"), text);
        Result result = build("missing", "cache", "-t", "csv");
        assertThat(result.err()).isEqualTo(message("missing"));
        assertThat(result.code()).isEqualTo(4);
    }
}
