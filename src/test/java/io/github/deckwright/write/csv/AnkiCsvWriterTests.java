package io.github.deckwright.write.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.support.Golden;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.AllKinds;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnkiCsvWriterTests {
    @TempDir
    Path folder;

    @Test
    void the_bytes_are_those_that_anki_was_seen_to_take() throws IOException {
        Samples samples = new Samples();
        Writing writing = new Writing(folder);
        writing.write(
                "anki-csv",
                List.of(
                        samples.basic("#1 \"A\"?", "It is A,\nand more."),
                        samples.card(CardKind.CHOICE, Samples.plain("Which?"))
                                .choice("this", true)
                                .choice("that", false)
                                .tags("x", "B::c")
                                .build(),
                        samples.card(CardKind.CLOZE, Samples.plain("The " + Cloze.deletion(1, "sun", "hot") + "."))
                                .build()));
        Golden.check("anki-csv/deck.anki.csv", Files.readAllBytes(folder.resolve("deck.anki.csv")));
        assertThat(writing.advice)
                .containsExactly("Import the package (-t apkg) into Anki before deck.anki.csv:"
                        + " only it brings the note types and the media.");
    }

    @Test
    void stock_note_types_need_no_package() throws IOException {
        Writing writing = new Writing(folder).option("anki-csv.notetype", "Basic");
        writing.write("anki-csv", AllKinds.cards());
        Golden.check("anki-csv/stock.anki.csv", Files.readAllBytes(folder.resolve("deck.anki.csv")));
        assertThat(writing.advice).containsExactly("Import deck.anki.csv into Anki (File, Import).");
        assertThat(writing.diagnostics).extracting(d -> d.rule().id()).containsOnly("format-loss");
    }
}
