package io.github.deckwright.identity.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerLockTests {
    @TempDir
    Path folder;

    @Test
    void a_second_process_is_refused_and_the_next_one_after_it_is_not() throws IOException, InterruptedException {
        Path file = folder.resolve("deckwright.ledger");
        try (LedgerFile mine = LedgerFile.lock(new LedgerPlace(file), "mine")) {
            assertThat(mine.load()).isEmpty();
            assertThat(hold(file))
                    .as("somebody else while this process holds it")
                    .isEmpty();
            assertThatThrownBy(() -> LedgerFile.lock(new LedgerPlace(file), "mine"))
                    .as("the same process a second time")
                    .hasMessageContaining("in use");
            assertThat(hold(file)).as("somebody else after that").isEmpty();
        }
        assertThat(hold(file)).contains("deckwright.ledger is held");
        assertThat(folder).as("nothing is left beside the ledger").isEmptyDirectory();
    }

    @Test
    void a_process_that_was_killed_holds_nothing() throws IOException, InterruptedException {
        Path file = folder.resolve("deckwright.ledger");
        Process other = start(file);
        assertThat(new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8)).readLine())
                .isEqualTo("deckwright.ledger is held");
        assertThatThrownBy(() -> LedgerFile.lock(new LedgerPlace(file), "mine")).hasMessageContaining("in use");
        other.destroyForcibly().waitFor();
        assertThat(folder.resolve(".deckwright.ledger.lock")).exists();
        LedgerFile.lock(new LedgerPlace(file), "mine").close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void two_paths_to_one_ledger_are_one_ledger() throws IOException, InterruptedException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        Path file = real.resolve("deckwright.ledger");
        try (LedgerFile mine = LedgerFile.lock(new LedgerPlace(file), "mine")) {
            assertThat(mine.load()).isEmpty();
            assertThat(hold(link.resolve("deckwright.ledger"))).isEmpty();
        }
    }

    /** What another process says that tries to take the lock and lets it go at once; empty when it is refused. */
    private static Optional<String> hold(Path file) throws IOException, InterruptedException {
        Process other = start(file);
        other.getOutputStream().close();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            Optional<String> first = Optional.ofNullable(said.readLine());
            other.waitFor();
            return first;
        }
    }

    private static Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerHolder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
