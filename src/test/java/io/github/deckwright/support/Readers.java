package io.github.deckwright.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Libraries of others, run by Python, that read what writers wrote. A test that uses them carries {@code @Tag("slow")}.
 *
 * <p>The Python is {@code DECKWRIGHT_READERS_PYTHON}, else the one in {@code target/readers}, which is made when the machine has Python
 * and its package index can be reached. Without any, tests are skipped, or fail when {@code DECKWRIGHT_REQUIRE_ORACLES} is set.
 */
public final class Readers {
    private static final List<String> PACKAGES = List.of("openpyxl==3.1.5", "edn_format==0.8.0");
    private static final Path SCRIPT = Path.of("src", "test", "python", "readers.py");
    private static final int MINUTES = 3;

    private Readers() {}

    /** What a library found in a file, a value a line. */
    public static synchronized List<String> read(String format, Path file) {
        return run(List.of(python(), SCRIPT.toString(), format, file.toString()))
                .orElseGet(() -> Assertions.fail("not read: " + file));
    }

    private static String python() {
        String chosen = System.getenv("DECKWRIGHT_READERS_PYTHON");
        Path home = Path.of("target", "readers");
        String inside = home.resolve("bin").resolve("python").toAbsolutePath().toString();
        String python = chosen == null ? inside : chosen;
        if (chosen == null) {
            install(home, inside);
        }
        if (!isUsable(python)) {
            String message = "no Python with the packages " + PACKAGES + ": name one in DECKWRIGHT_READERS_PYTHON";
            if (System.getenv("DECKWRIGHT_REQUIRE_ORACLES") != null) {
                Assertions.fail(message);
            }
            Assumptions.abort(message);
        }
        return python;
    }

    /** One process at a time: tests run side by side. */
    private static void install(Path home, String python) {
        try (FileChannel channel = FileChannel.open(
                        home.resolveSibling("readers.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!isUsable(python)
                    && run(List.of("python3", "-m", "venv", home.toString())).isPresent()) {
                List<String> install =
                        new ArrayList<>(List.of(python, "-m", "pip", "install", "-q", "--disable-pip-version-check"));
                install.addAll(PACKAGES);
                run(install);
            }
            lock.release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUsable(String python) {
        return run(List.of(python, "-c", "import openpyxl, edn_format")).isPresent();
    }

    /** The lines that a command prints; empty when there is no such command or it fails. */
    private static Optional<List<String>> run(List<String> command) {
        try {
            Path output = Files.createTempFile("readers", ".txt");
            try {
                ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
                builder.environment().put("PYTHONIOENCODING", "utf-8");
                Process process = builder.redirectOutput(output.toFile()).start();
                assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
                if (process.exitValue() != 0) {
                    return Optional.empty();
                }
                return Optional.of(
                        Files.readString(output, StandardCharsets.UTF_8).lines().toList());
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
