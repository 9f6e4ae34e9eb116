package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code build --watch} through what editors do. */
@Tag("slow")
class WatchTests {
    private static final int SECONDS = 30;

    /** Longer than a save counts as one, with room for a busy machine. */
    private static final int SETTLED_MILLIS = 600;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();
    private Thread running;

    @BeforeEach
    void start() throws Exception {
        write("notes/a.md", "# A\n\n## What is one?\n\nThe first.\n");
        write("notes/more/b.md", "# B\n\n## What is two?\n\nThe second.\n");
        Terminal terminal = new Terminal(folder, out, err, Map.of(), Clock.systemUTC(), false);
        running = new Thread(() -> code.complete(
                Commands.run(terminal, "build", "notes", "--watch", "-t", "jsonl", "-o", folder + "/out")));
        running.start();
        await(err, "Watching for changes; Ctrl-C ends.\n");
    }

    @AfterEach
    void end() throws Exception {
        running.interrupt();
        assertThat(code.get(SECONDS, TimeUnit.SECONDS)).isEqualTo(ExitCode.INTERRUPTED);
        running.join();
        assertThat(said(out) + said(err)).doesNotContain("\u001b");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("notes.jsonl");
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static void await(ByteArrayOutputStream stream, String text) throws InterruptedException {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
                !said(stream).contains(text) && System.nanoTime() < end; ) {
            Thread.sleep(10);
        }
        assertThat(said(stream)).contains(text);
    }

    private String deck() throws IOException {
        return Files.readString(folder.resolve("out/notes.jsonl"));
    }

    private void awaitDeck(String text, boolean there) throws Exception {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
                deck().contains(text) != there && System.nanoTime() < end; ) {
            Thread.sleep(10);
        }
        assertThat(deck().contains(text)).as(text).isEqualTo(there);
    }

    @Test
    void a_save_is_one_line_however_many_writes_it_takes() throws Exception {
        int before = said(out).split("\n").length;
        for (int part = 1; part <= 4; part++) {
            write("notes/a.md", "# A\n\n## What is one?\n\nThe first in " + part + " parts.\n");
        }
        awaitDeck("in 4 parts", true);
        Thread.sleep(SETTLED_MILLIS);
        assertThat(said(out).split("\n")).hasSizeLessThanOrEqualTo(before + 2).hasSizeGreaterThan(before);
        assertThat(said(out)).endsWith("out/notes.jsonl (1 unchanged, 1 changed)\n");
    }

    @Test
    void a_file_that_is_replaced_is_followed() throws Exception {
        write("notes/.a.md.swp", "# A\n\n## What is one?\n\nThe renamed.\n");
        Files.move(
                folder.resolve("notes/.a.md.swp"), folder.resolve("notes/a.md"), StandardCopyOption.REPLACE_EXISTING);
        awaitDeck("The renamed.", true);
        Files.delete(folder.resolve("notes/a.md"));
        awaitDeck("The renamed.", false);
        write("notes/a.md", "# A\n\n## What is one?\n\nThe new.\n");
        awaitDeck("The new.", true);
    }

    @Test
    void a_folder_that_goes_and_comes_again_is_followed() throws Exception {
        Files.delete(folder.resolve("notes/more/b.md"));
        Files.delete(folder.resolve("notes/more"));
        awaitDeck("The second.", false);
        write("notes/more/b.md", "# B\n\n## What is two?\n\nThe second again.\n");
        awaitDeck("The second again.", true);
        write("notes/new/deep/c.md", "# C\n\n## What is three?\n\nThe third.\n");
        awaitDeck("The third.", true);
        write("notes/new/deep/c.md", "# C\n\n## What is three?\n\nThe third, edited.\n");
        awaitDeck("The third, edited.", true);
    }

    @Test
    void a_broken_configuration_is_told_and_survived() throws Exception {
        write("notes/deckwright.toml", "tags = \n");
        await(err, "deckwright.toml");
        write("notes/a.md", "# A\n\n## What is one?\n\nAn edit meanwhile.\n");
        write("notes/deckwright.toml", "include = [\"**/a.md\"]\n");
        awaitDeck("An edit meanwhile.", true);
        awaitDeck("The second.", false);
    }
}
