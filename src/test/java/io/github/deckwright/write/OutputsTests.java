package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.UsageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputsTests {
    /** The CRC-32 of the word. */
    private static final long NEW = 0x6be34445L;

    @TempDir
    Path folder;

    private final Formats formats = new Formats(List.of());

    @Test
    void nothing_is_visible_before_publishing() throws IOException {
        try (Outputs outputs = Outputs.in(folder.resolve("out"), folder)) {
            fill(outputs, "deck.jsonl", "new");
            outputs.prepare();
            assertThat(folder.resolve("out/deck.jsonl")).doesNotExist();
            outputs.publish();
            assertThat(folder.resolve("out/deck.jsonl")).hasContent("new");
            assertThat(outputs.written())
                    .containsExactly(new Outputs.Written(
                            "jsonl", Path.of("out/deck.jsonl"), 3, NEW, OptionalLong.empty(), true));
        }
        assertThat(visible(folder.resolve("out"))).containsExactly("deck.jsonl");
    }

    @Test
    void a_build_that_fails_leaves_everything_as_it_was() throws IOException {
        Files.writeString(folder.resolve("deck.jsonl"), "old");
        try (Outputs outputs = Outputs.in(folder, folder)) {
            fill(outputs, "deck.jsonl", "new");
        }
        try (Outputs outputs = Outputs.in(folder.resolve("a/b"), folder)) {
            fill(outputs, "deck.jsonl", "new");
        }
        assertThat(folder.resolve("deck.jsonl")).hasContent("old");
        assertThat(visible(folder)).containsExactly("deck.jsonl");
    }

    @Test
    void what_a_killed_build_left_is_removed_and_a_running_build_is_not_disturbed() throws IOException {
        Path left = Files.createDirectory(folder.resolve(".deckwright-99999999-0"));
        Files.writeString(left.resolve("lock"), "");
        Files.writeString(left.resolve("0"), "half");
        try (Outputs running = Outputs.in(folder, folder);
                Outputs next = Outputs.in(folder, folder)) {
            fill(running, "a.jsonl", "running");
            fill(next, "b.jsonl", "next");
            assertThat(left).doesNotExist();
            running.prepare();
            running.publish();
            next.prepare();
            next.publish();
        }
        assertThat(visible(folder)).containsExactly("a.jsonl", "b.jsonl");
    }

    /** Without a word between them the first one would leave the text as it is, the second one replace it, and the package be the first one's. */
    @Test
    void of_two_builds_of_one_name_at_once_all_files_are_of_the_last_one() throws Exception {
        Files.writeString(folder.resolve("deck.jsonl"), "first");
        FutureTask<Void> second = new FutureTask<>(() -> {
            show("second");
            return null;
        });
        try (Outputs outputs = Outputs.in(folder, folder)) {
            fill(outputs, "deck.jsonl", "first");
            fill(outputs, "deck.csv", "first");
            outputs.prepare();
            new Thread(second).start();
            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            outputs.publish();
        }
        second.get(10, TimeUnit.SECONDS);
        assertThat(folder.resolve("deck.jsonl")).hasContent("second");
        assertThat(folder.resolve("deck.csv")).hasContent("second");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("deck.jsonl", "deck.csv");
        }
    }

    private void show(String text) throws IOException {
        try (Outputs outputs = Outputs.in(folder, folder)) {
            fill(outputs, "deck.jsonl", text);
            fill(outputs, "deck.csv", text);
            outputs.prepare();
            outputs.publish();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_that_the_system_keeps_for_itself_is_refused_with_what_to_do() throws IOException {
        try (Outputs outputs = Outputs.in(Path.of("/proc/deckwright"), folder)) {
            assertThatThrownBy(() -> fill(outputs, "deck.jsonl", "new"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("/proc/deckwright")
                    .hasMessageContaining("no folder can be made there; choose another one with -o");
        }
    }

    @Test
    void outputs_get_the_permissions_of_any_new_file() throws IOException {
        Path any = Files.writeString(folder.resolve("any"), "");
        try (Outputs outputs = Outputs.in(folder, folder)) {
            fill(outputs, "deck.jsonl", "new");
            outputs.prepare();
            outputs.publish();
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("deck.jsonl")))
                .isEqualTo(Files.getPosixFilePermissions(any));
    }

    @Test
    void an_output_of_an_earlier_build_goes_with_the_folder_that_it_leaves_empty() throws IOException {
        Files.createDirectories(folder.resolve("deck/sub"));
        Files.writeString(folder.resolve("deck/sub/old.txt"), "old");
        Files.writeString(folder.resolve("deck/mine.txt"), "mine");
        try (Outputs outputs = Outputs.in(folder, folder)) {
            fill(outputs, "deck/new.txt", "new");
            context(outputs).remove("deck/sub/old.txt");
            context(outputs).remove("deck/never.txt");
            outputs.prepare();
            assertThat(folder.resolve("deck/sub/old.txt")).exists();
            outputs.publish();
        }
        assertThat(visible(folder)).containsExactly("deck", "deck/mine.txt", "deck/new.txt");
    }

    @Test
    void a_folder_in_the_place_of_an_output_is_refused_before_anything_is_read() throws IOException {
        Files.createDirectory(folder.resolve("deck.jsonl"));
        try (Outputs outputs = Outputs.in(folder, folder)) {
            assertThatThrownBy(() -> outputs.claim("deck", formats.select(List.of("jsonl"), Map.of())))
                    .isInstanceOf(IOException.class)
                    .hasMessage("deck.jsonl: this is a folder, and the output goes to a file of that name;"
                            + " move it away, or choose another name with --name");
        }
    }

    @Test
    void a_file_in_the_place_of_the_output_folder_is_refused() throws IOException {
        Files.writeString(folder.resolve("out"), "");
        try (Outputs outputs = Outputs.in(folder.resolve("out"), folder)) {
            assertThatThrownBy(() -> outputs.claim("deck", formats.select(List.of("jsonl"), Map.of())))
                    .isInstanceOf(IOException.class)
                    .hasMessage("out: the outputs go to a folder, and this is a file; choose another one with -o");
        }
    }

    @Test
    void a_link_that_leads_out_of_the_output_folder_is_refused() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createSymbolicLink(out.resolve("deck"), outside);
        try (Outputs outputs = Outputs.in(out, folder)) {
            fill(outputs, "deck/a.txt", "a");
            assertThatThrownBy(outputs::prepare)
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith(
                            "out/deck: the output needs a folder of that name, and this is a symbolic link");
        }
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void two_writers_of_one_path_are_refused_before_anything_is_read() throws IOException {
        try (Outputs outputs = Outputs.in(folder, folder)) {
            Formats.Selected jsonl = formats.select(List.of("jsonl"), Map.of()).get(0);
            DeckWriter twin = new DeckWriter() {
                @Override
                public Format format() {
                    return new Format("twin", ".JSONL", "the same file", true, List.of());
                }

                @Override
                public Session open(WriteContext context) {
                    throw new UnsupportedOperationException();
                }
            };
            assertThatThrownBy(() -> outputs.claim(
                            "deck", List.of(jsonl, new Formats.Selected(twin, Options.of(twin.format(), Map.of())))))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("jsonl and twin both write deck.");
        }
    }

    @Test
    void standard_output_takes_one_format_and_only_text() throws IOException {
        try (Outputs outputs = Outputs.to(new ByteArrayOutputStream())) {
            assertThatThrownBy(() -> outputs.claim("deck", formats.select(List.of("apkg"), Map.of())))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("apkg is no text");
            assertThatThrownBy(() -> outputs.claim("deck", formats.select(List.of("apkg", "jsonl"), Map.of())))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("one format, not 2");
        }
    }

    @Test
    void standard_output_gets_nothing_before_publishing() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (Outputs outputs = Outputs.to(stream)) {
            fill(outputs, "deck.jsonl", "new");
            outputs.prepare();
            assertThat(stream.size()).isZero();
            outputs.publish();
        }
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo("new");
    }

    private void fill(Outputs outputs, String name, String text) throws IOException {
        try (OutputStream out = context(outputs).file(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private WriteContext context(Outputs outputs) throws IOException {
        BuildFacts facts = new BuildFacts(
                "deck",
                0,
                1,
                1,
                List.of(),
                List.of(),
                name -> {
                    throw new AssertionError(name);
                },
                d -> {},
                a -> {},
                List.of());
        return outputs.context(formats.select(List.of("jsonl"), Map.of()).get(0), facts);
    }

    private static List<String> visible(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.equals(folder))
                    .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
