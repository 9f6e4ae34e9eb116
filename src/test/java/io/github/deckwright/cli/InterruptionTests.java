package io.github.deckwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Commands that go on until Ctrl-C, as processes of their own. */
@Tag("slow")
@EnabledOnOs(OS.LINUX)
class InterruptionTests {
    private static final int SECONDS = 60;

    @TempDir
    private Path folder;

    private Process start(String... arguments) throws IOException {
        Files.createDirectories(folder.resolve("notes"));
        Files.createDirectories(folder.resolve("temporary"));
        Files.writeString(folder.resolve("notes/a.md"), "# A\n\n## What is one?\n\n![](a.svg)\n");
        Files.writeString(
                folder.resolve("notes/a.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        List<String> command = new ArrayList<>(List.of(
                "env",
                "--default-signal=INT", // what runs in the background of a shell is born deaf to it
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + folder.resolve("temporary"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().remove("CI");
        builder.environment()
                .put("PATH", folder.resolve("bin") + ":" + builder.environment().getOrDefault("PATH", ""));
        return builder.start();
    }

    private static BufferedReader lines(java.io.InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    private void interrupt(Process process) throws Exception {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(names(folder.resolve("temporary"))).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_preview_says_where_it_is_opens_the_browser_and_leaves_nothing() throws Exception {
        Path browser = Files.createDirectories(folder.resolve("bin")).resolve("xdg-open");
        Files.writeString(browser, "#!/bin/sh\necho \"$@\" >'" + folder.resolve("opened") + "'\n");
        Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwxr-xr-x"));
        Process process = start("preview", "notes", "--open");
        String address = lines(process.getInputStream()).readLine();
        assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/");
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "deck.json"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(page.body()).contains("What is one?");
        for (int i = 0; i < 500 && !Files.exists(folder.resolve("opened")); i++) {
            Thread.sleep(20);
        }
        assertThat(folder.resolve("opened")).hasContent(address);
        interrupt(process);
        assertThat(names(folder.resolve("notes"))).containsExactly("a.md", "a.svg");
        assertThat(names(folder)).containsExactly("bin", "notes", "opened", "temporary");
    }

    @Test
    void a_watching_build_leaves_its_outputs_and_no_draft() throws Exception {
        Process process = start("build", "notes", "--watch", "-t", "csv,apkg", "-o", "out");
        BufferedReader err = lines(process.getErrorStream());
        for (String line = err.readLine(); line != null && !line.startsWith("Watching"); line = err.readLine()) {
            assertThat(line).doesNotContain("error");
        }
        interrupt(process);
        assertThat(names(folder.resolve("out"))).containsExactly("notes.apkg", "notes.csv");
        assertThat(names(folder.resolve("notes"))).containsExactly("a.md", "a.svg", "deckwright.ledger");
    }
}
