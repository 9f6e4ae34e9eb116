package io.github.deckwright.write.apkg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.Rule;
import io.github.deckwright.support.Golden;
import io.github.deckwright.support.PackageDump;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.AnkiNote;
import io.github.deckwright.write.NoteType;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApkgWriterTests {
    @TempDir
    Path folder;

    @Test
    void a_package_holds_exactly_what_anki_needs() throws IOException {
        Path pkg = EveryKind.write(folder, "one", EveryKind.cards());
        // the newest of note types and notes, which moves with the note types
        Golden.check(
                "apkg/every-kind.txt",
                PackageDump.of(pkg).replaceAll("(?m)^(1 \\| 1577851200) \\| \\d+ \\| \\d+", "$1 | … | …"));
    }

    @Test
    void the_same_cards_give_the_same_bytes() throws IOException {
        assertThat(EveryKind.write(folder, "one", EveryKind.cards()))
                .hasSameBinaryContentAs(EveryKind.write(folder, "two", EveryKind.cards()));
    }

    @Test
    void a_card_whose_front_shows_nothing_is_left_out_and_named() throws IOException {
        Writing writing = new Writing(folder);
        Samples samples = new Samples();
        writing.write("apkg", List.of(samples.basic("A?", "a"), samples.basic(" \n", "b")));
        assertThat(writing.diagnostics).extracting(d -> d.rule()).containsExactly(Rule.EMPTY_FRONT);
        assertThat(PackageDump.of(folder.resolve("deck.apkg")))
                .contains("Sample0001xx")
                .doesNotContain("Sample0002xx");
    }

    @Tag("slow")
    @Test
    void many_cards_get_larger_pages() throws IOException {
        Samples samples = new Samples();
        List<RenderedCard> cards = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            cards.add(samples.basic("What is " + i + "?", "A number."));
        }
        assertThat(PackageDump.of(EveryKind.write(folder, "many", cards)))
                .contains("-- pragma page_size\n16384\n")
                .contains("-- pragma integrity_check\n'ok'\n");
    }

    @Test
    void note_types_have_the_fields_that_are_written() {
        assertThat(NoteType.BASIC.type().name()).isEqualTo(AnkiNote.BASIC);
        assertThat(NoteType.BASIC.type().fields())
                .extracting(AnkiNoteType.Field::name)
                .isEqualTo(AnkiNote.BASIC_FIELDS);
        assertThat(NoteType.CLOZE.type().name()).isEqualTo(AnkiNote.CLOZE);
        assertThat(NoteType.CLOZE.type().fields())
                .extracting(AnkiNoteType.Field::name)
                .isEqualTo(AnkiNote.CLOZE_FIELDS);
    }

    @Test
    void all_media_together_have_a_limit() throws IOException {
        Path large = Files.createFile(folder.resolve("large"));
        try (RandomAccessFile bytes = new RandomAccessFile(large.toFile(), "rw")) {
            bytes.setLength((1 << 20) + 1);
        }
        Samples samples = new Samples();
        RenderedCard card = samples.card(CardKind.BASIC, Samples.plain("A?"))
                .answer(Samples.plain("a"))
                .media("x.png")
                .build();
        Writing writing = new Writing(folder).option("apkg.max-media", "1");
        writing.media.put("x.png", new MediaFile("x.png", large, Files.size(large)));
        assertThatThrownBy(() -> writing.write("apkg", List.of(card)))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("its media hold 1 MiB, more than 1; refer to fewer");
        assertThat(folder.resolve("deck.apkg")).doesNotExist();
    }
}
