package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.deckwright.support.Program;
import io.github.deckwright.support.Program.Result;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a machine may refuse: one line that says where and what to do, the right exit code, nothing half-written. */
@Tag("slow")
class RobustnessTests {
    private static final String CARDS = "# Deck\n\n## 1. What is a?\n\n**Answer:** It is a.\n";
    private static final String OLD = "as it was";

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void prepare() throws IOException {
        // other users must be able to read it, too
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        jar = Files.copy(Program.jarFile(), folder.resolve("deckwright.jar"));
        Files.writeString(folder.resolve("a.md"), CARDS);
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(folder.resolve("out/a.apkg"), OLD);
    }

    private Program sh(String script) {
        return Program.of("sh", "-c", "dw() { java -XX:+UseSerialGC -jar '" + jar + "' \"$@\"; }\n" + script)
                .in(folder);
    }

    /** Runs as a user who may not do everything. */
    private Program asNobody(String script) throws IOException {
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        assumeTrue(
                !isRoot || Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv is needed to become another user");
        String prefix = isRoot ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "";
        return Program.of(
                        "sh",
                        "-c",
                        "dw() { " + prefix + "java -XX:+UseSerialGC -Djava.io.tmpdir=/tmp -jar '" + jar
                                + "' \"$@\"; }\n" + script)
                .in(folder)
                .with("HOME", "/nonexistent")
                .with("XDG_CACHE_HOME", "/nonexistent");
    }

    private void refused(Result result, int code, String... words) throws IOException {
        assertThat(result.code()).as(result.toString()).isEqualTo(code);
        assertThat(result.err())
                .hasLineCount(1)
                .contains(words)
                .contains(": error[")
                .contains("; ");
        assertThat(result.out()).isEmpty();
        nothingChanged();
    }

    private void nothingChanged() throws IOException {
        assertThat(folder.resolve("out/a.apkg")).hasContent(OLD);
        assertThat(files())
                .isSubsetOf(
                        "", "a.md", "deckwright.jar", "out", "out/a.apkg", "deckwright.ledger", "big", "small", "pipe");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(f -> folder.relativize(f).toString()).sorted().toList();
        }
    }

    @Test
    void a_file_that_may_not_be_read() throws Exception {
        Result result = asNobody("chmod 000 a.md; chmod 777 out; dw build a.md --no-ledger -o out")
                .run();
        refused(result, 4, "a.md", "permission denied");
    }

    @Test
    void an_output_folder_that_may_not_be_written() throws Exception {
        Result result =
                asNobody("chmod 555 out; dw build a.md --no-ledger -o out").run();
        refused(result, 4, "out", "-o");
        Files.setPosixFilePermissions(folder.resolve("out"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void a_disk_that_is_full() throws Exception {
        assumeTrue(sh("unshare -rm true").run().code() == 0, "unshare is needed to make a small disk");
        String script = "mkdir small; unshare -rm sh -c 'mount -t tmpfs -o size=64k none small && "
                + "echo as it was >small/a.apkg && head -c 50000 /dev/zero >small/filler && "
                + "java -jar deckwright.jar build a.md --no-ledger -t apkg -o small; code=$?; ls small >left; cat small/a.apkg >>left; "
                + "exit $code'";
        Result result = sh(script).run();
        assertThat(Files.readAllLines(folder.resolve("left"))).containsExactly("a.apkg", "filler", "as it was");
        Files.delete(folder.resolve("left"));
        refused(result, 4, "disk is full");
    }

    /** What a build writes first is the ledger, so that one is what a full disk hits where the outputs go elsewhere. */
    @Test
    void a_disk_that_is_full_at_the_ledger() throws Exception {
        assumeTrue(sh("unshare -rm true").run().code() == 0, "unshare is needed to make a small disk");
        String script = "mkdir small; unshare -rm sh -c 'mount -t tmpfs -o size=64k none small && cp a.md small && "
                + "{ head -c 100000 /dev/zero >small/filler 2>/dev/null; "
                + "java -jar deckwright.jar build small/a.md -t csv -o out; code=$?; ls -A small >left; exit $code; }'";
        Result result = sh(script).run();
        assertThat(Files.readAllLines(folder.resolve("left"))).containsExactly("a.md", "filler");
        Files.delete(folder.resolve("left"));
        refused(result, 4, "deckwright.ledger", "disk is full");
    }

    /** Beside a device there is no place for a ledger; as its name says, the document is standard input. */
    @Test
    void standard_input_by_its_name_makes_no_ledger() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/stdin")));
        Path memory = Path.of("/dev/deckwright.ledger");
        assumeTrue(Files.notExists(memory), "somebody else left it");
        try {
            Result result = sh("dw build /dev/stdin -t jsonl -o - <a.md").run();
            assertThat(result.code()).as(result.toString()).isZero();
            assertThat(result.out()).hasLineCount(1).contains("What is a?");
            assertThat(memory).doesNotExist();
        } finally {
            Files.deleteIfExists(memory);
        }
        nothingChanged();
        assertThat(folder.resolve("deckwright.ledger")).doesNotExist();
    }

    /** A name that Java read with question marks would be the deck's, and in the ledger, for ever. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "build in -t apkg -o out",
                "build a.md --name Größe -o out",
                "check in",
                "init",
                "build in/größe.md"
            })
    void a_locale_without_the_letters_of_a_name(String arguments) throws Exception {
        Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("in/größe.md"), "## What is a?\n\nIt is a.\n");
        List<String> before = files();
        Result result = sh("export LC_ALL=C; dw " + arguments).run();
        assertThat(result.code()).as(result.toString()).isEqualTo(2);
        assertThat(result.err()).hasLineCount(1).contains(" is no path on this system; set LC_ALL=C.UTF-8 so that");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void a_ledger_that_is_a_device_without_end() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        refused(sh("dw build a.md -t csv -o out --ledger /dev/zero").run(), 4, "/dev/zero", "device");
        refused(sh("dw build a.md -t csv -o out --ledger /dev/zero --frozen").run(), 4, "/dev/zero", "device");
    }

    /** Nobody writes into the pipe: who reads it waits for ever, who replaces it takes it from others. */
    @Test
    void a_pipe_where_a_file_should_be() throws Exception {
        Program.of("mkfifo", folder.resolve("pipe").toString()).run();
        refused(sh("dw ledger --check --ledger pipe").run(), 4, "pipe", "device or a pipe");
        refused(sh("dw ledger --repair --ledger pipe").run(), 4, "pipe", "device or a pipe");
        refused(sh("dw check a.md --write-baseline --baseline pipe").run(), 4, "pipe", "a pipe and no file");
        refused(sh("dw formats --plugin-path pipe").run(), 2, "pipe", "this is no jar");
        refused(sh("dw import pipe -o notes").run(), 2, "no file pipe");
        refused(sh("dw diff pipe").run(), 2, "pipe", "neither a ledger nor Markdown");
        assertThat(sh("test -p pipe").run().code()).as("it is one still").isZero();
    }

    @Test
    void a_locale_without_the_letters_of_a_picture() throws Exception {
        Files.writeString(folder.resolve("p.md"), "## What is a?\n\n![](größe.png)\n");
        Result result = sh("export LC_ALL=C; dw check p.md --no-ledger").run();
        assertThat(result.err())
                .contains(
                        "p.md:3:1: warning[refused-media]: \"größe.png\" is no path on this system; set LC_ALL=C.UTF-8");
    }

    @Test
    void a_standard_output_that_is_full() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        refused(sh("dw build a.md --no-ledger -t jsonl -o - >/dev/full").run(), 4, "standard output");
        refused(sh("dw formats >/dev/full").run(), 4, "standard output");
        refused(sh("dw build nowhere --report json >/dev/full").run(), 4, "standard output");
    }

    @Test
    void a_reader_who_leaves_early_is_no_failure() throws Exception {
        StringBuilder many = new StringBuilder("# Many\n");
        for (int i = 1; i < 3000; i++) {
            many.append("\n## ")
                    .append(i)
                    .append(". What is number ")
                    .append(i)
                    .append("?\n\n**Answer:** It is ")
                    .append(i)
                    .append(".\n");
        }
        Files.writeString(folder.resolve("a.md"), many);
        Result result = sh("{ dw build a.md --no-ledger -t jsonl -o -; echo $? >&2; } | head -n 1")
                .run();
        assertThat(result.out()).hasLineCount(1).startsWith("{\"guid\"");
        assertThat(result.err()).as("no message, exit code 0").isEqualTo("0\n");
        nothingChanged();
    }

    @Test
    void a_ledger_that_another_build_is_using() throws Exception {
        Path lock = folder.resolve(".deckwright.ledger.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            Result result = sh("dw build a.md -o out").run();
            assertThat(result.err()).contains("deckwright.ledger", "in use");
            assertThat(result.code()).isEqualTo(4);
        }
        Files.deleteIfExists(lock);
        nothingChanged();
    }

    @ParameterizedTest
    @CsvSource({"INT, --no-ledger", "TERM, --no-ledger", "INT, --ledger=deckwright.ledger"})
    void an_interrupted_build_leaves_nothing_behind(String signal, String ledger) throws Exception {
        Files.createDirectory(folder.resolve("big"));
        StringBuilder many = new StringBuilder("# Many\n");
        for (int i = 1; i < 6_000; i++) {
            many.append("\n## ")
                    .append(i)
                    .append(". What is number ")
                    .append(i)
                    .append("?\n\n**Answer:** It is *")
                    .append(i)
                    .append("*.\n");
        }
        for (int i = 0; i < 10; i++) {
            Files.writeString(folder.resolve("big/" + i + ".md"), many);
        }
        List<String> before = files();
        // a process in the background may have been told to ignore this signal, and hands that on
        assumeTrue(sh("env --default-signal=" + signal + " true").run().code() == 0, "env must know --default-signal");
        Program.Running running = Program.of(
                        "env",
                        "--default-signal=" + signal,
                        "java",
                        "-jar",
                        jar.toString(),
                        "build",
                        "big",
                        "-o",
                        "out",
                        ledger)
                .in(folder)
                .start();
        while (files().equals(before) && running.process().isAlive()) {
            Thread.sleep(20);
        }
        Program.of("kill", "-" + signal, String.valueOf(running.process().pid()))
                .run();
        Result result = Program.end(running);
        assertThat(result.code()).as(result.toString()).isEqualTo(130);
        for (int i = 0; i < 10; i++) {
            Files.delete(folder.resolve("big/" + i + ".md"));
        }
        nothingChanged();
    }
}
