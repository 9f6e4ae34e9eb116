package io.github.deckwright.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.Deckwright;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.support.AnkiEngine;
import io.github.deckwright.support.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decks of other tools are imported, edited and built, and learners who had them keep every review: Anki's engine says so. */
@Tag("slow")
class ImportedDecksTests {
    private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000L);

    private static AnkiEngine engine;

    @TempDir
    Path folder;

    @BeforeAll
    static void find() {
        engine = AnkiEngine.find();
    }

    private Path build(String name, Instant now) throws IOException {
        Path pkg = folder.resolve(name + ".apkg");
        Deckwright.build(BuildRequest.in(folder)
                .source("made")
                .formats("apkg")
                .target(new BuildRequest.OneFile(pkg))
                .now(now)
                .build());
        return pkg;
    }

    private void edit() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("made"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                String text = Files.readString(file);
                Files.writeString(file, text.replace(" together", ", together").replace("said now 0", "said later"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"genanki", "mdanki", "ankdown", "md2anki", "obsidian", "connect", "crowdanki", "hand"})
    void a_deck_that_is_imported_edited_and_built_loses_no_review(String tool) throws IOException {
        engine.oldDecks("make", Path.of(tool), folder);
        Path old = folder.resolve("old.apkg");
        ImportReport report = Import.run(new ImportRequest(old, "old.apkg", folder.resolve("made"), "made", NOW));
        assertThat(report.changed()).isEmpty();
        Path first = build("first", NOW.plusSeconds(5));
        edit();
        Path second = build("second", NOW.plusSeconds(60));
        List<String> log = engine.importing(old, first, second);
        // a deck made in Anki has note types that every profile has, by other ids
        assertThat(log).noneMatch(line -> line.startsWith("problem") && !line.startsWith("problem: note type renamed"));
        assertThat(log)
                .anyMatch(line -> line.startsWith("first.apkg: 0 new, ") && line.endsWith(" 0 conflicting"))
                .anyMatch(
                        line -> line.startsWith("second.apkg: 0 new, 1 updated, ") && line.endsWith(" 0 conflicting"));
    }

    @Test
    void twenty_thousand_notes_are_imported_in_half_a_gigabyte() throws IOException, InterruptedException {
        engine.oldDecks("make", Path.of("large"), folder);
        Program.Result result = Program.jar(
                        "import",
                        folder.resolve("old.apkg").toString(),
                        "-o",
                        folder.resolve("made").toString())
                .with("JAVA_TOOL_OPTIONS", "-Xmx512m")
                .run();
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("Wrote 20000 cards of 20000 notes");
    }
}
