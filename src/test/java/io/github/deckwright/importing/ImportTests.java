package io.github.deckwright.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.Deckwright;
import io.github.deckwright.UsageException;
import io.github.deckwright.anki.PackageFile;
import io.github.deckwright.build.BuildRequest;
import io.github.deckwright.build.DeckCard;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.support.SpecFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTests {
    private static final Instant NOW = Instant.ofEpochSecond(1_750_000_000L);

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3, 4, 5, 6, 7, 8};

    @TempDir
    Path folder;

    private ImportReport run(Path old) throws IOException {
        return Import.run(new ImportRequest(old, old.getFileName().toString(), folder.resolve("made"), "made", NOW));
    }

    private static String html(Rendered part) {
        return part.html()
                .replaceAll("-[0-9a-f]{16}\\.", ".")
                .replace("&quot;", "\"")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String html(Optional<Rendered> part) {
        return part.map(ImportTests::html).orElse("-");
    }

    private static String line(DeckCard card) {
        CardContent content = card.content();
        return content.kind() + " " + card.deck() + " " + content.context() + " " + content.tags() + " Q "
                + html(content.question()) + " A " + html(content.answer()) + " C "
                + content.choices().stream()
                        .map(choice -> choice.correct() + html(choice.content()))
                        .toList()
                + " E " + html(content.explanation()) + " H " + html(content.hint()) + " " + content.reverse() + " "
                + content.typed();
    }

    /** The cards of a folder by their guids. */
    private static Map<String, String> cards(Path source) throws IOException {
        Map<String, String> cards = new TreeMap<>();
        for (DeckCard card : Deckwright.cards(source).cards()) {
            cards.put(card.guid(), line(card));
        }
        return cards;
    }

    private Path build(Path source) throws IOException {
        Path pkg = folder.resolve("built.apkg");
        Deckwright.build(BuildRequest.in(folder)
                .source(source.toString())
                .formats("apkg")
                .target(new BuildRequest.OneFile(pkg))
                .now(NOW)
                .build());
        return pkg;
    }

    @Test
    void a_deck_of_ours_comes_back_with_every_kind_of_card() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes/part one"));
        Files.write(notes.resolve("cat.png"), PNG);
        Files.writeString(notes.resolve("torture.md"), TORTURE);
        Files.writeString(folder.resolve("notes/mixed.md"), MIXED);
        Map<String, String> before = cards(folder.resolve("notes"));
        // the ledger holds the guids from now on
        ImportReport report = run(build(folder.resolve("notes")));

        assertThat(report.changed()).isEmpty();
        assertThat(report.lost()).isEmpty();
        assertThat(report.cards()).isEqualTo(before.size()).isGreaterThan(10);
        assertThat(report.media()).isEqualTo(1);
        assertThat(cards(folder.resolve("made"))).isEqualTo(cards(folder.resolve("notes")));
        assertThat(folder.resolve("made/part one/Torture.md")).exists();
    }

    @Tag("slow")
    @Test
    void the_cards_of_some_examples_read_back_as_they_were() throws IOException {
        assertReadBack(12, 50);
    }

    @Test
    @Tag("slow")
    void the_cards_of_every_example_read_back_as_they_were() throws IOException {
        assertReadBack(1, 800);
    }

    /**
     * Imports the documents of examples, in one project.
     *
     * @param every takes each example with such a number
     * @param cards that there are at least
     */
    private void assertReadBack(int every, int cards) throws IOException {
        int number = 0;
        for (SpecFile file : SpecFile.all()) {
            for (SpecFile.Example example : file.examples()) {
                if (number++ % every != 0) {
                    continue;
                }
                Path document = folder.resolve(
                        "notes/d" + number + "/" + example.file().path().getFileName());
                Files.createDirectories(document.getParent());
                Files.write(document, example.bytes());
            }
        }
        ImportReport report = run(build(folder.resolve("notes")));
        assertThat(report.cards()).isGreaterThan(cards);
        assertThat(report.changed()).isEmpty();
        long same = 0;
        Map<String, String> before = cards(folder.resolve("notes"));
        Map<String, String> after = cards(folder.resolve("made"));
        for (Map.Entry<String, String> card : before.entrySet()) {
            same += card.getValue().equals(after.get(card.getKey())) ? 1 : 0;
        }
        assertThat(same).isGreaterThan(report.cards() * 9L / 10);
    }

    private PackageFile foreign() throws IOException {
        return PackageFile.schema11(folder)
                .note(
                        1001,
                        "q]:\"<|x",
                        1,
                        " t::u c++ ",
                        "What is <b>bold</b>?|Text<div>in <i>lines</i></div>[sound:b.mp3]",
                        0)
                .note(1002, "second", 1, "", "Q: 1. What?<br>Two lines|<ul><li>a</li></ul><img src=\"x y.png\">", 0)
                .note(1003, "cloze", 2, "", "The {{c1::sun}} and {{c2::moon::night}}|Back", 0, 1)
                .note(1004, "empty", 1, "", "Nothing?|", 0)
                .entry("0", PNG)
                .entry("1", "ID3\u0003 and sound")
                .entry("media", "{\"0\":\"x y.png\",\"1\":\"b.mp3\"}");
    }

    @Test
    void a_deck_of_others_becomes_documents_and_keeps_its_guids() throws IOException {
        ImportReport report = run(foreign().write(folder.resolve("old.apkg")));
        assertThat(report.cards()).isEqualTo(3);
        assertThat(report.empty()).isEqualTo(1);
        assertThat(report.changed()).isEmpty();
        assertThat(Files.readString(folder.resolve("made/B.md"))).isEqualTo("""
                ---
                deck: "A::B"
                deckwright:
                  style: qa-lines
                ---

                # B

                <!-- deckwright: tags=t::u c++ -->
                <!-- note_key: 1001 -->
                Q: What is **bold**?
                A: Text\\
                in *lines*\\
                ![](media/b.mp3)

                <!-- note_key: 1002 -->
                Q: Q\\: 1. What?\\
                Two lines
                A: - a

                ![](media/x%20y.png)

                <!-- note_key: 1003 -->
                T: The {{c1::sun}} and {{c2::moon::night}}
                E: Back
                """.replace("A: - a", "A:\n- a"));
        assertThat(folder.resolve("made/media/x y.png")).hasBinaryContent(PNG);
        List<String> guids = new ArrayList<>();
        Deckwright.cards(folder.resolve("made")).cards().forEach(card -> guids.add(card.guid()));
        assertThat(guids).containsExactly("q]:\"<|x", "second", "cloze");
    }

    @Test
    void questions_of_one_line_become_headings() throws IOException {
        Path old = PackageFile.schema11(folder)
                .note(1, "a", 1, "", "dog|Hund", 0)
                .note(2, "b", 1, "", "What?|<h1>Title</h1>text<hr>more", 0)
                .write(folder.resolve("old.apkg"));
        run(old);
        assertThat(Files.readString(folder.resolve("made/B.md")))
                .contains("  style: heading\n  level: 2\n")
                .contains("<!-- deckwright: id=1 -->\n## dog\n\nHund\n")
                .contains("## What?\n\n### Title\n\ntext\n\n***\n\nmore\n");
    }

    @Tag("slow")
    @Test
    void nothing_is_written_when_something_is_wrong() throws IOException {
        Path bad = foreign().sql("create view v as select 1").write(folder.resolve("bad.apkg"));
        assertThatThrownBy(() -> run(bad)).isInstanceOf(FileSystemException.class);
        Path media = foreign().entry("1", new byte[101 << 20]).write(folder.resolve("large.apkg"));
        assertThatThrownBy(() -> run(media))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("b.mp3");
        Path none = PackageFile.schema11(folder).write(folder.resolve("none.apkg"));
        assertThatThrownBy(() -> run(none)).isInstanceOf(UsageException.class).hasMessageContaining("holds no notes");
        assertThat(folder.resolve("made")).doesNotExist();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith(".deckwright"));
        }
        Files.createDirectories(folder.resolve("made/mine"));
        Path good = foreign().write(folder.resolve("good.apkg"));
        assertThatThrownBy(() -> run(good)).isInstanceOf(UsageException.class).hasMessageContaining("holds something");
        assertThat(folder.resolve("made/B.md")).doesNotExist();
    }

    @Test
    void names_of_decks_and_media_lead_nowhere() throws IOException {
        Path old = PackageFile.schema11(folder)
                .sql("update col set decks = replace(decks, 'A::B', '../..::CON::.git::a/b\\\\c')")
                .note(1, "a", 1, "", "dog|<img src=\"...png\">", 0)
                .entry("0", "x")
                .entry("media", "{\"0\":\"...png\"}")
                .write(folder.resolve("old.apkg"));
        ImportReport report = run(old);
        assertThat(report.documents().keySet()).allMatch(name -> !name.contains("..") && !name.startsWith("."));
        try (Stream<Path> files = Files.walk(folder.resolve("made"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(3);
        }
    }

    private static final String TORTURE = """
            # Torture

            ## Emphasis **and** `code`?

            **a** *b* ***c*** ~~d~~ ==e== `f` ``g`h`` <kbd>i</kbd> H<sub>2</sub>O 2 \\* 3 \\_x\\_ a\\
            new line

            soft
            line

            ## What is 12 < 13 && x > "y"?

            1. one
            2. two

               with a paragraph

            3. three
               - nested
                 - deep

            * other list

            ```java
            List<String> x = "{{a}}"; // \\( no math \\)

            ```

            ## Tables and formulas?

            | left | right |
            | :-- | --: |
            | a\\|b | `c` |

            $x^2$ and $$\\frac{a}{b}$$ cost \\$5

            > quote
            >
            > - in it

            > [!NOTE]
            > Look.

            Text[^1] and https://example.org/a_b and [link](https://example.org "t").

            [^1]: The note.

            ## Part

            ### What shows a cat?

            ![a cat](cat.png)

            **Hint:** It meows.

            **Explanation:** It is a picture.

            ### 1986 was what?

            1986.
            """;

    private static final String MIXED = """
            # Mixed

            <!-- note_key: k1 -->
            Q: What is this?

            ```python
            print("hi")
            ```
            A: A program

            # with no heading
            <!-- note_key: k2 -->
            T: The {{c1::sun}} is a {{c2::star::hint}}.
            E: More

            <!-- note_key: k3 -->
            Q: Which?
            C1: one
            C2: *two*
            C3: `three`
            A: 2,3
            E: because

            <!-- note_key: k4 -->
            F: both
            B: ways

            <!-- note_key: k5 -->
            Q: Type it
            I: typed

            <!-- deckwright: tags=x y::z c++ -->
            <!-- note_key: k6 -->
            Q: With tags?
            A: Yes: - no list, 1) no list, # no heading
            """;
}
