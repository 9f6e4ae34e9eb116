package io.github.deckwright.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.Deckwright;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.identity.adopting.ForeignNote;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.support.AnkiEngine;
import io.github.deckwright.support.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decks as other tools make them, adopted and built; Anki's own engine says whether learners keep every review. */
@Tag("slow")
class AdoptedDecksTests {
    /** Before learners touch their notes, as it is in life: of what changed within one second Anki takes neither for newer. */
    private static final Instant NOW = Instant.now().minusSeconds(3600);

    /** A collection has its own of these: Anki gives those of a package a plus, whoever makes it. */
    private static final String STOCK = "problem: note type renamed or copied: (Basic|Cloze).*";

    @TempDir
    Path folder;

    private static AnkiEngine engine;

    @BeforeAll
    static void findAnki() {
        engine = AnkiEngine.find();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "genanki",
                "mdanki",
                "decks",
                "ankdown",
                "ankivalenz",
                "md2anki",
                "ankcompiler",
                "pandoc",
                "obsidian",
                "connect",
                "yanki",
                "inka",
                "apy",
                "ankiops",
                "logseq",
                "crowdanki",
                "hand"
            })
    void notes_keep_their_note_type_and_every_review(String tool) throws IOException {
        make(tool);
        AdoptReport report = adopt(old(), Way.USUAL);
        int cards = report.cards();
        assertThat(cards).isEqualTo(tool.equals("hand") ? 4 : 5);
        assertThat(report.matches()).hasSize(cards);
        assertThat(report.fresh()).isEmpty();
        assertThat(report.types())
                .filteredOn(use -> use.adopted() > 0)
                .allMatch(use -> use.change() == AdoptReport.Change.KEPT);

        Path first = build("first", NOW);
        edit("A function together", "A function, together");
        Path second = build("second", NOW.plusSeconds(60));

        assertGood(
                engine.importing(old(), first), "first.apkg: 0 new, " + cards + " updated, 0 duplicate, 0 conflicting");
        assertGood(
                engine.importing(old(), first, second),
                "second.apkg: 0 new, 1 updated, " + (cards - 1) + " duplicate, 0 conflicting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"genanki", "mdanki", "ankdown", "pandoc", "obsidian", "connect", "ankiops", "crowdanki", "hand"})
    void learners_change_the_note_type_once_and_keep_every_review(String tool) throws IOException {
        make(tool);
        AdoptReport report = adopt(old(), Way.OURS);
        int cards = report.cards();
        assertThat(report.matches()).hasSize(cards);
        if (tool.equals("hand")) { // notes with a card for the other direction, which needs our text
            assertThat(new AdoptText(report, Path::toString, false, "deckwright build notes").lines())
                    .anyMatch(line -> line.endsWith("until then cards of the other direction are empty."));
        }
        Path first = build("first", NOW);

        List<String> log = engine.oldDecks("change", old(), first, "nid:" + ids(report));
        assertGood(log, "first.apkg: 0 new, 0 updated, 0 duplicate, " + cards + " conflicting");
        assertGood(log, "first.apkg: 0 new, " + cards + " updated, 0 duplicate, 0 conflicting");
        assertThat(log).contains(cards + " notes changed");
    }

    @Test
    void after_two_steps_every_review_is_there_and_the_next_package_updates_what_changed() throws IOException {
        make("mdanki");
        AdoptReport report = adopt(old(), Way.OURS);
        assertThat(new AdoptText(report, Path::toString, false, "deckwright build notes").lines())
                .filteredOn(line -> line.matches("  \\d\\. .*"))
                .hasSize(2);
        Path first = build("first", NOW);
        edit("A function together", "A function, together");
        Path later = build("later", NOW.plusSeconds(3000));

        List<String> log = engine.oldDecks("change", old(), Path.of(first + "," + later), "nid:" + ids(report));
        assertThat(log).contains("5 notes changed");
        assertGood(log, "later.apkg: 0 new, 1 updated, 4 duplicate, 0 conflicting");
    }

    @Test
    void text_tells_guids_and_its_notes_get_our_note_types() throws IOException {
        make("genanki");
        Path text = folder.resolve("old.txt");
        engine.oldDecks("text", old(), text);
        AdoptReport report = adopt(text, Way.USUAL);
        assertThat(report.matches()).hasSize(5);

        List<String> log = engine.oldDecks("change", old(), build("first", NOW), "\"note:Simple web model\"");
        assertGood(log, "first.apkg: 0 new, 5 updated, 0 duplicate, 0 conflicting");
    }

    @Test
    void new_cards_look_like_those_that_are_there_and_what_our_text_does_not_say_stays() throws IOException {
        make("genanki");
        adopt(old(), Way.USUAL);
        Files.writeString(
                folder.resolve("notes/more.md"), "# More\n\n## What is hoisting?\n\nDeclarations move to the top.\n");
        Path first = build("first", NOW);

        assertGood(engine.importing(old(), first), "first.apkg: 1 new, 5 updated, 0 duplicate, 0 conflicting");
        assertThat(engine.oldDecks("fields", old(), first))
                .filteredOn(line -> line.contains("hoisting") || line.contains("port"))
                .extracting(line -> line.replaceFirst(".*? ", ""))
                .containsExactlyInAnyOrder(
                        "Simple web model [1] ['Web', 'What port does HTTPS use?', '443', 'https://example.org']",
                        "Simple web model [1] ['', 'What is hoisting?', 'Declarations move to the top.', '']");
    }

    @Test
    void twenty_thousand_notes_are_adopted_in_half_a_gigabyte() throws IOException, InterruptedException {
        make("large");
        Program.Result result = Program.jar(
                        "adopt", old().toString(), folder.resolve("notes").toString())
                .with("JAVA_TOOL_OPTIONS", "-Xmx512m")
                .run();
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).startsWith("20000 of 20000 notes are cards of the sources");
    }

    private void make(String tool) {
        engine.oldDecks("make", Path.of(tool), folder);
    }

    private Path old() {
        return folder.resolve("old.apkg");
    }

    private AdoptReport adopt(Path old, Way way) throws IOException {
        BuildRequest request = BuildRequest.in(folder).source("notes").now(NOW).build();
        List<Diagnostic> errors = new ArrayList<>();
        AdoptReport report =
                Adopt.run(new AdoptRequest(request, old, old.getFileName().toString(), way, false), errors::add);
        assertThat(report.written()).as(errors.toString()).isTrue();
        return report;
    }

    private static String ids(AdoptReport report) {
        Stream<Long> ids =
                report.matches().stream().map(AdoptReport.Match::note).map(ForeignNote::id);
        return String.join(",", ids.map(String::valueOf).toList());
    }

    private Path build(String name, Instant now) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        Deckwright.build(
                BuildRequest.in(folder)
                        .source("notes")
                        .formats("apkg")
                        .target(new BuildRequest.OneFile(folder.resolve(name + ".apkg")))
                        .now(now)
                        .build(),
                found::add);
        Path built = folder.resolve(name + ".apkg");
        assertThat(built).as(found.toString()).exists();
        return built;
    }

    private void edit(String old, String fresh) throws IOException {
        Path file = folder.resolve("notes/web.md");
        Files.writeString(file, Files.readString(file).replace(old, fresh));
    }

    private static void assertGood(List<String> log, String expected) {
        assertThat(log).contains(expected).noneMatch(line -> line.startsWith("problem") && !line.matches(STOCK));
    }
}
