package io.github.deckwright.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program run as a process of its own. Not safe for use by several threads. */
public final class Program {
    private final List<String> command;
    private final Map<String, String> environment = new HashMap<>();
    private Path directory = Path.of("").toAbsolutePath();
    private boolean bare;

    private Program(List<String> command) {
        this.command = command;
    }

    /** What came of a run. */
    public record Result(int code, String out, String err) {}

    /** Any program. */
    public static Program of(String... command) {
        return new Program(new ArrayList<>(List.of(command)));
    }

    /** Deckwright's jar, as the package phase left it, on the Java of the test. */
    public static Program jar(String... arguments) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(
                List.of(java.toString(), "-XX:+UseSerialGC", "-jar", jarFile().toString()));
        command.addAll(List.of(arguments));
        return new Program(command);
    }

    /** The jar. */
    public static Path jarFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            List<Path> jars = files.filter(f -> f.getFileName().toString().matches("deckwright-.*-all\\.jar"))
                    .toList();
            assertThat(jars).as("the jar that the package phase makes").hasSize(1);
            return jars.get(0).toAbsolutePath();
        }
    }

    /** Runs in a folder. */
    public Program in(Path folder) {
        directory = folder;
        return this;
    }

    /** Sets a variable of the environment. */
    public Program with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Passes on nothing of the environment of the test. */
    public Program bare() {
        bare = true;
        return this;
    }

    /** Runs to the end. */
    public Result run() throws IOException, InterruptedException {
        return end(start());
    }

    /** Starts, for runs side by side. */
    public Running start() throws IOException {
        File out = File.createTempFile("deckwright", ".out");
        File err = File.createTempFile("deckwright", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out)
                .redirectError(err);
        if (bare) {
            builder.environment().clear();
        }
        // what the program does in CI is asked for by the tests of that
        builder.environment().keySet().removeAll(List.of("CI", "GITHUB_ACTIONS"));
        builder.environment().putAll(environment);
        return new Running(builder.start(), out.toPath(), err.toPath());
    }

    /** A run under way. */
    public record Running(Process process, Path out, Path err) {}

    /** Waits for the end of a run. */
    public static Result end(Running running) throws IOException, InterruptedException {
        assertThat(running.process().waitFor(5, TimeUnit.MINUTES))
                .as("ends in time")
                .isTrue();
        Result result = new Result(
                running.process().exitValue(), Files.readString(running.out()), Files.readString(running.err()));
        Files.delete(running.out());
        Files.delete(running.err());
        return result;
    }
}
