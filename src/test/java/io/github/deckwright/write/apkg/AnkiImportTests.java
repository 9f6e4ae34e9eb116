package io.github.deckwright.write.apkg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.support.AnkiEngine;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        Path pkg = write("one", everything());
        assertThat(anki.importing(pkg, pkg))
                .containsExactly(
                        "deck.apkg: 6 new, 0 updated, 0 duplicate, 0 conflicting",
                        "deck.apkg: 0 new, 0 updated, 6 duplicate, 0 conflicting",
                        "6 notes, 8 cards",
                        "deck Guide: 3",
                        "deck Guide::Advanced: 0",
                        "deck Guide::Advanced::Clozes: 2",
                        "deck Guide::Choices: 1",
                        "deck Other: 2");
    }

    @Test
    void an_edited_card_is_updated_and_keeps_its_history() throws IOException {
        AnkiEngine anki = AnkiEngine.find();
        Path before = write("one", everything());
        List<RenderedCard> edited = everything();
        RenderedCard first = edited.get(0);
        edited.set(
                0,
                new RenderedCard(
                        first.guid(),
                        first.created(),
                        first.modified() + 1,
                        first.deck(),
                        new Samples().basic("What is A?", "It is A, of course.").content()));
        Path after = write("two", edited);
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
        Path pkg = write("one", everything());
        new Writing(pkg.getParent()).write("anki-csv", everything());
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
        Path pkg = write("one", everything());
        List<RenderedCard> edited = everything();
        edited.set(0, new Samples().basic("What is A?", "#1: it is \"A\",\tof course."));
        new Writing(pkg.getParent()).write("anki-csv", edited);
        assertThat(anki.importingTextAfter(pkg, pkg.resolveSibling("deck.anki.csv")))
                .startsWith(
                        "deck.anki.csv: 0 new, 1 updated, 5 duplicate, 0 conflicting",
                        "deck.anki.csv: 0 new, 0 updated, 6 duplicate, 0 conflicting",
                        "6 notes, 8 cards");
    }

    private Path write(String name, List<RenderedCard> cards) throws IOException {
        Path target = Files.createDirectory(folder.resolve(name));
        Path image = Files.write(folder.resolve("cat.png"), new byte[] {1, 2, 3});
        Writing writing = new Writing(target);
        writing.media.put("cat-7037807198c2.png", new MediaFile("cat-7037807198c2.png", image, 3));
        writing.write("apkg", cards);
        return target.resolve("deck.apkg");
    }

    /** One card of every kind and with every part. */
    private static List<RenderedCard> everything() {
        Samples samples = new Samples();
        List<RenderedCard> cards = new ArrayList<>();
        cards.add(samples.basic("What is A?", "It is A."));
        cards.add(samples.card(CardKind.BASIC, Samples.plain("007"))
                .answer(Samples.plain("a < b && c"))
                .tags("b", "A::c")
                .context("Basics {{Answer}}", "[sound:x.mp3]")
                .typed("{{c1::x}} \\(y\\)")
                .hint("a hint")
                .explanation("an explanation")
                .sourceUrl("https://example.org/a?b=1&c=2")
                .build());
        cards.add(samples.card(CardKind.CHOICE, Samples.plain("Which?"))
                .deck("Guide::Choices")
                .choice("this", true)
                .choice("that", false)
                .build());
        cards.add(samples.card(CardKind.BASIC, Samples.plain("Both ways?"))
                .answer(Samples.plain("Yes."))
                .deck("Other")
                .reverse()
                .build());
        String text = "The " + Cloze.deletion(1, "sun::}} is") + " a " + Cloze.deletion(3, "star", "shines") + ".";
        cards.add(samples.card(CardKind.CLOZE, Samples.plain(text))
                .deck("Guide::Advanced::Clozes")
                .build());
        cards.add(samples.card(
                        CardKind.BASIC,
                        new Rendered("", "See <img src=\"cat-7037807198c2.png\" alt=\"a &gt; b\">", "See", List.of()))
                .answer(Samples.plain("A cat."))
                .media("cat-7037807198c2.png")
                .build());
        return cards;
    }
}
