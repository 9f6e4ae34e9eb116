package io.github.deckwright.anki;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.media.MediaFile;
import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.support.AnkiEngine;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.NoteType;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldPackageTests {
    @TempDir
    Path folder;

    /** Everything about the notes of a package, a line each. */
    private static List<String> lines(OldCollection collection) {
        return collection.notes().stream()
                .map(note -> note.guid() + " " + note.type().name() + " " + note.tags() + " " + note.fields() + " "
                        + note.cards().stream()
                                .map(card -> card.ord() + "@" + card.deck().name() + (card.isNew() ? "" : " studied"))
                                .toList())
                .toList();
    }

    @Test
    void what_deckwright_writes_is_read() throws IOException {
        Samples samples = new Samples();
        Path image = Files.write(folder.resolve("cat.png"), new byte[] {1, 2, 3});
        Writing writing = new Writing(folder);
        writing.media.put("cat-7037807198c2.png", new MediaFile("cat-7037807198c2.png", image, 3));
        writing.write(
                "apkg",
                List.of(
                        samples.card(CardKind.BASIC, Samples.plain("a < b?"))
                                .answer(Samples.plain("Yes."))
                                .tags("b", "A::c")
                                .media("cat-7037807198c2.png")
                                .build(),
                        samples.card(CardKind.CLOZE, Samples.plain("The " + Cloze.deletion(1, "sun") + "."))
                                .deck("Other::Deck")
                                .build()));
        try (OldPackage old = OldPackage.open(folder.resolve("deck.apkg"), "deck.apkg")) {
            OldCollection collection = old.collection();
            assertThat(collection.notes()).hasSize(2);
            OldNote note = collection.notes().get(0);
            assertThat(note.fields()).startsWith("a &lt; b?", "Yes.").hasSize(11);
            assertThat(note.guid()).isEqualTo("Sample0001xx");
            assertThat(note.tags()).containsExactlyInAnyOrder("b", "A::c");
            assertThat(note.type().id()).isEqualTo(NoteType.BASIC.type().id());
            assertThat(note.type().cloze()).isFalse();
            assertThat(note.type().modified()).isEqualTo(NoteType.BASIC.type().modified());
            assertThat(note.type().fields().get(1).id())
                    .isEqualTo(NoteType.BASIC.type().fields().get(1).id());
            assertThat(note.type().templates())
                    .extracting(AnkiNoteType.Template::name)
                    .containsExactly("Forward", "Reverse");
            assertThat(note.type().css()).isEqualTo(NoteType.BASIC.type().css());
            assertThat(note.cards()).hasSize(1);
            assertThat(collection.notes().get(1).type().cloze()).isTrue();
            assertThat(collection.notes().get(1).cards().get(0).deck().name()).isEqualTo("Other::Deck");
            assertThat(old.media()).containsExactly("cat-7037807198c2.png");
            try (InputStream medium = old.open("cat-7037807198c2.png")) {
                assertThat(medium.readAllBytes()).containsExactly(1, 2, 3);
            }
        }
    }

    private PackageFile some() throws IOException {
        return PackageFile.schema11(folder)
                .note(30, "q]:\"<|x", 1, " one  two\u3000three ", "Front|Back", 0)
                .note(20, "", 2, "", "{{c1::a}} {{c3::b}}", 0, 2)
                .sql("update cards set type = 2, reps = 3, odid = 1, odue = 4 where nid = 20 and ord = 2")
                .entry("0", "zero")
                .entry("7", "seven");
    }

    private static final List<String> SOME = List.of(
            " Cloze [] [{{c1::a}} {{c3::b}}, ] [0@A::B, 2@Default studied]",
            "q]:\"<|x Basic [one, two, three] [Front, Back] [0@A::B]");

    @Test
    void foreign_guids_tags_missing_fields_and_filtered_decks() throws IOException {
        Path file = some().entry("media", "{\"0\":\"a.png\",\"7\":\"Ünï cöde.mp3\",\"8\":\"absent.png\"}")
                .write(folder.resolve("a.apkg"));
        try (OldPackage old = OldPackage.open(file, "a.apkg")) {
            assertThat(lines(old.collection())).isEqualTo(SOME);
            assertThat(old.media()).containsExactly("a.png", "Ünï cöde.mp3");
            AnkiNoteType type = old.collection().noteTypes().get(0);
            assertThat(type.fields())
                    .containsExactly(
                            new AnkiNoteType.Field("Front", OptionalLong.empty(), "Arial", 20, false),
                            new AnkiNoteType.Field("Back", OptionalLong.of(77), "Arial", 20, true));
            assertThat(type.templates())
                    .containsExactly(new AnkiNoteType.Template(
                            "Card 1", OptionalLong.empty(), "{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}"));
            assertThat(old.collection().decks())
                    .containsExactly(new OldDeck(1, "Default", ""), new OldDeck(5, "A::B", "about"));
        }
    }

    @Test
    void the_database_of_the_newer_clients_counts_and_not_the_one_that_asks_to_update() throws IOException {
        Path file = some().databaseName("collection.anki21")
                .entry("collection.anki2", "no database")
                .write(folder.resolve("a.apkg"));
        try (OldPackage old = OldPackage.open(file, "a.apkg")) {
            assertThat(lines(old.collection())).isEqualTo(SOME);
        }
    }

    @Test
    void the_newest_container_with_an_old_schema() throws IOException {
        byte[] media = {
            10, 7, 10, 5, 'a', '.', 'p', 'n', 'g', 10, 10, 10, 5, 'b', '.', 'm', 'p', '3', (byte) 0xf8, 0x0f, 7
        };
        Path file =
                some().newest(media).entry("collection.anki2", "no database").write(folder.resolve("a.apkg"));
        try (OldPackage old = OldPackage.open(file, "a.apkg")) {
            assertThat(lines(old.collection())).isEqualTo(SOME);
            assertThat(old.media()).containsExactly("a.png", "b.mp3");
            try (InputStream medium = old.open("b.mp3")) {
                assertThat(medium.readAllBytes()).asString().isEqualTo("seven");
            }
        }
    }

    @Test
    void a_write_ahead_log_in_the_header_and_any_size_of_page() throws IOException {
        for (int size : new int[] {512, 65536}) {
            Path file = some().sql("pragma page_size = " + size, "vacuum", "pragma journal_mode = wal")
                    .write(folder.resolve(size + ".apkg"));
            try (OldPackage old = OldPackage.open(file, "a.apkg")) {
                assertThat(lines(old.collection())).isEqualTo(SOME);
            }
        }
    }

    @Test
    @Tag("slow")
    void whatever_anki_exports_says_the_same() throws IOException {
        Path file = some().entry("media", "{\"0\":\"a.png\",\"7\":\"b.mp3\"}")
                .note(40, "g", 1, "", "<img src=\"a.png\">[sound:b.mp3]|x", 0)
                .sql(
                        "update cards set odid = 0, due = nid",
                        "update notes set guid = 'e', flds = flds || char(31) where id = 20")
                .write(folder.resolve("a.apkg"));
        List<Path> exports = AnkiEngine.find().exporting(file, Files.createDirectory(folder.resolve("exports")));
        assertThat(exports).hasSize(4);
        for (Path export : exports) {
            try (OldPackage old = OldPackage.open(export, "a.apkg")) {
                assertThat(lines(old.collection()))
                        .as(export.toString())
                        .contains("q]:\"<|x Basic+ [one, three, two] [Front, Back] [0@A::B]")
                        .hasSize(3);
                assertThat(old.media()).containsExactly("a.png", "b.mp3");
                try (InputStream medium = old.open("a.png")) {
                    assertThat(medium.readAllBytes()).asString().isEqualTo("zero");
                }
                AnkiNoteType type = old.collection().notes().stream()
                        .filter(note -> note.guid().equals("g"))
                        .findFirst()
                        .orElseThrow()
                        .type();
                assertThat(type.id()).isEqualTo(1);
                assertThat(type.modified()).isGreaterThan(7);
                assertThat(type.css()).isEqualTo(".card{}");
                assertThat(type.fields())
                        .extracting(AnkiNoteType.Field::rightToLeft)
                        .containsExactly(false, true);
                assertThat(type.fields()).extracting(AnkiNoteType.Field::size).containsExactly(20, 20);
                assertThat(type.fields().get(1).id()).isEqualTo(OptionalLong.of(77));
                assertThat(type.templates().get(0).answer()).isEqualTo("{{FrontSide}}<hr id=answer>{{Back}}");
            }
        }
    }
}
