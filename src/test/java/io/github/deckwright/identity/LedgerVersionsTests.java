package io.github.deckwright.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.Deckwright;
import io.github.deckwright.build.BuildReport;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.model.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Projects with the ledgers that earlier versions of Deckwright wrote: a new version alone changes none of them, so builds that may not
 * change the ledger go on, and no learner gets notes anew. Where a release means to render otherwise, it adds a folder here and says so.
 */
class LedgerVersionsTests {
    private static final Path VERSIONS = Path.of("src", "test", "resources", "history", "versions");

    @TempDir
    Path folder;

    static Stream<String> versions() throws IOException {
        try (Stream<Path> folders = Files.list(VERSIONS)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("versions")
    void a_new_version_changes_no_ledger(String version) throws IOException {
        Path notes = folder.resolve("notes");
        Files.createDirectory(notes);
        try (Stream<Path> files = Files.list(VERSIONS.resolve(version).resolve("notes"))) {
            for (Path file : files.toList()) {
                Files.copy(file, notes.resolve(file.getFileName()));
            }
        }
        byte[] ledger = Files.readAllBytes(notes.resolve("deckwright.ledger"));

        BuildReport frozen = build(true);
        BuildReport free = build(false);

        assertThat(frozen.outcome()).isNotEqualTo(BuildReport.Outcome.REFUSED_BY_FROZEN);
        assertThat(free.counts().unchanged()).isEqualTo(free.cards()).isGreaterThan(10);
        assertThat(Files.readAllBytes(notes.resolve("deckwright.ledger"))).isEqualTo(ledger);
    }

    private BuildReport build(boolean frozen) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        return Deckwright.build(
                BuildRequest.in(folder)
                        .source("notes")
                        .formats("jsonl")
                        .frozen(frozen)
                        .now(Instant.ofEpochSecond(1_800_000_000))
                        .build(),
                found::add);
    }
}
