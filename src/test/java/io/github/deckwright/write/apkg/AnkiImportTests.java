package io.github.deckwright.write.apkg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.support.AnkiEngine;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.AllKinds;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class AnkiImportTests {
    @TempDir
    Path folder;

    @Test
    void a_package_imports_without_a_flaw_and_again_without_a_change() throws IOException {
        AnkiEngine anki = AnkiEngine.find();
        Path pkg = EveryKind.write(folder, "one", EveryKind.cards());
        assertThat(anki.importing(pkg, pkg))
                .containsExactly(
                        "deck.apkg: 6 new, 0 updated, 0 duplicate, 0 conflicting",
                        "deck.apkg: 0 new, 0 updated, 6 duplicate, 0 conflicting",
                        "6 notes, 8 cards",
                        "deck Guide: 2",
                        "deck Guide::Advanced: 0",
                        "deck Guide::Advanced::Clozes: 2",
                        "deck Guide::Choices: 2",
                        "deck Other: 2");
    }

    @Test
    void an_edited_card_is_updated_and_keeps_its_history() throws IOException {
        AnkiEngine anki = AnkiEngine.find();
        Path before = EveryKind.write(folder, "one", EveryKind.cards());
        List<RenderedCard> edited = EveryKind.cards();
        RenderedCard first = edited.get(0);
        edited.set(
                0,
                new RenderedCard(
                        first.guid(),
                        first.created(),
                        first.modified() + 1,
                        first.deck(),
                        new Samples().basic("What is A?", "It is A, of course.").content()));
        Path after = EveryKind.write(folder, "two", edited);
        assertThat(anki.importing(before, after))
                .contains("deck.apkg: 0 new, 1 updated, 5 duplicate, 0 conflicting")
                .noneMatch(line -> line.startsWith("problem"));
        assertThat(anki.merging(before, after))
                .contains("deck.apkg: 0 new, 1 updated, 5 duplicate, 0 conflicting")
                .noneMatch(line -> line.startsWith("problem"));
    }

    @Test
    void text_after_the_package_changes_nothing_and_alone_is_skipped() throws IOException {
        AnkiEngine anki = AnkiEngine.find();
        Path pkg = EveryKind.write(folder, "one", EveryKind.cards());
        new Writing(pkg.getParent()).write("anki-csv", EveryKind.cards());
        Path text = pkg.resolveSibling("deck.anki.csv");
        assertThat(anki.importingTextAfter(pkg, text))
                .startsWith(
                        "deck.anki.csv: 0 new, 0 updated, 6 duplicate, 0 conflicting",
                        "deck.anki.csv: 0 new, 0 updated, 6 duplicate, 0 conflicting",
                        "6 notes, 8 cards");
        assertThat(anki.importingText(text))
                .startsWith("deck.anki.csv: 0 new, 0 updated, 0 duplicate, 0 conflicting, 6 missing_notetype");
    }

    @Test
    void text_updates_a_changed_card_in_place() throws IOException {
        AnkiEngine anki = AnkiEngine.find();
        Path pkg = EveryKind.write(folder, "one", EveryKind.cards());
        List<RenderedCard> edited = EveryKind.cards();
        edited.set(0, new Samples().basic("What is A?", "#1: it is \"A\",\tof course."));
        new Writing(pkg.getParent()).write("anki-csv", edited);
        assertThat(anki.importingTextAfter(pkg, pkg.resolveSibling("deck.anki.csv")))
                .startsWith(
                        "deck.anki.csv: 0 new, 1 updated, 5 duplicate, 0 conflicting",
                        "deck.anki.csv: 0 new, 0 updated, 6 duplicate, 0 conflicting",
                        "6 notes, 8 cards");
    }

    @Test
    void text_with_stock_note_types_imports_alone() throws IOException {
        AnkiEngine anki = AnkiEngine.find();
        new Writing(folder).option("anki-csv.notetype", "Basic").write("anki-csv", AllKinds.cards());
        assertThat(anki.importingText(folder.resolve("deck.anki.csv")))
                .startsWith("deck.anki.csv: 8 new, 0 updated, 0 duplicate, 0 conflicting", "8 notes, 10 cards");
    }
}
