package io.github.deckwright.write.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.UsageException;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.Rule;
import io.github.deckwright.support.Golden;
import io.github.deckwright.support.RandomText;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.AllKinds;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"rfc4180", "excel", "excel-semicolon", "tsv"})
    void every_dialect_writes_its_bytes(String dialect) throws IOException {
        Writing writing = new Writing(folder).option("csv.dialect", dialect);
        writing.write("csv", everything());
        Golden.check("csv/" + dialect + ".csv", Files.readAllBytes(folder.resolve("deck.csv")));
    }

    @Test
    void an_attack_is_reported_once_and_the_data_is_left_alone() throws IOException {
        Writing writing = new Writing(folder);
        Samples samples = new Samples();
        writing.write(
                "csv",
                List.of(
                        samples.basic("-5", "@Override"),
                        samples.basic("=HYPERLINK(\"http://x\";\"y\")", "+1+cmd|' /C calc'!A0"),
                        samples.basic("=== or ==?", "- item")));
        assertThat(writing.diagnostics)
                .singleElement()
                .satisfies(d -> assertThat(d.rule()).isEqualTo(Rule.CSV_FORMULA))
                .satisfies(d -> assertThat(d.message()).startsWith("2 cells"))
                .satisfies(d -> assertThat(d.place().orElseThrow().line()).isEqualTo(20));
        assertThat(read(CSVFormat.RFC4180)).extracting(r -> r.get(3)).contains("-5", "=HYPERLINK(\"http://x\";\"y\")");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "=cmd|' /C calc'!A0", "-"})
    void excel_gets_a_quotation_mark_in_front_of_what_it_would_run(String payload) throws IOException {
        Writing writing = new Writing(folder).option("csv.dialect", "excel");
        writing.write("csv", List.of(new Samples().basic(payload, "plain")));
        assertThat(read(CSVFormat.EXCEL).get(1).get(3)).isEqualTo("'" + payload);
        assertThat(writing.diagnostics).anyMatch(d -> d.rule() == Rule.CSV_GUARDED);
    }

    @Test
    void any_text_comes_back_as_it_was() throws IOException {
        RandomText random = RandomText.seeded();
        Samples samples = new Samples();
        List<RenderedCard> cards = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            cards.add(samples.basic(random.next(), random.next()));
        }
        new Writing(folder).option("csv.formula-guard", "off").write("csv", cards);
        List<CSVRecord> records = read(CSVFormat.RFC4180);
        assertThat(records).hasSize(501);
        for (int i = 0; i < cards.size(); i++) {
            assertThat(records.get(i + 1).get(3))
                    .as(random.seed())
                    .isEqualTo(
                            RandomText.written(cards.get(i).content().question().text()));
            assertThat(records.get(i + 1).get(4))
                    .as(random.seed())
                    .isEqualTo(RandomText.written(
                            cards.get(i).content().answer().orElseThrow().text()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quizlet-csv", "knowt", "brainscape", "mnemosyne", "noji", "memrise", "studystack"})
    void every_profile_writes_two_columns(String profile) throws IOException {
        Writing writing = new Writing(folder).option("csv.profile", profile);
        writing.write("csv", AllKinds.cards());
        Golden.check("csv/profile-" + profile + ".csv", Files.readAllBytes(folder.resolve("deck.csv")));
        assertThat(writing.diagnostics).anyMatch(d -> d.message().startsWith("1 image cannot be carried to csv."));
        assertThat(writing.advice).singleElement().asString().contains("deck.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quizlet-csv", "brainscape"})
    void quoted_columns_come_back_as_they_were(String profile) throws IOException {
        RandomText random = RandomText.seeded();
        Samples samples = new Samples();
        List<RenderedCard> cards = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            cards.add(samples.basic("Q" + random.next() + "Q", "A" + random.next() + "A"));
        }
        new Writing(folder).option("csv.profile", profile).write("csv", cards);
        List<CSVRecord> records = read(CSVFormat.RFC4180);
        assertThat(records).as(random.seed()).hasSameSizeAs(cards);
        for (int i = 0; i < cards.size(); i++) {
            assertThat(records.get(i).toList())
                    .as(random.seed())
                    .containsExactly(
                            lines(cards.get(i).content().question().text()),
                            lines(cards.get(i).content().answer().orElseThrow().text()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"knowt", "mnemosyne", "noji", "memrise", "studystack"})
    void plain_columns_split_at_every_line_end_and_tab(String profile) throws IOException {
        RandomText random = RandomText.seeded();
        Samples samples = new Samples();
        List<RenderedCard> cards = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            cards.add(samples.basic(random.next(), random.next()));
        }
        new Writing(folder).option("csv.profile", profile).write("csv", cards);
        String text = Files.readString(folder.resolve("deck.csv"), StandardCharsets.UTF_8);
        assertThat(text.lines())
                .as(random.seed())
                .hasSameSizeAs(cards)
                .allMatch(line -> line.split("\t", -1).length == 2 && !line.startsWith("\t") && !line.endsWith("\t"));
    }

    @Test
    void a_profile_decides_what_else_could_be_chosen() {
        Writing writing = new Writing(folder).option("csv.profile", "knowt").option("csv.dialect", "excel");
        assertThatThrownBy(() -> writing.write("csv", everything()))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("option csv.dialect cannot be used with csv.profile=knowt");
    }

    /** A text with line feeds only, as in a cell, without blanks at its ends. */
    private static String lines(String text) {
        return RandomText.written(text)
                .replace("\r\n", "\n")
                .replaceAll("[\r\u000b\f\u0085\u2028\u2029]", "\n")
                .strip();
    }

    private List<CSVRecord> read(CSVFormat format) throws IOException {
        String text = Files.readString(folder.resolve("deck.csv"), StandardCharsets.UTF_8);
        return format.parse(new StringReader(text)).getRecords();
    }

    private static List<RenderedCard> everything() {
        Samples samples = new Samples();
        return List.of(
                samples.basic("What is \"A\"?", "It is A,\nand; more\tof it."),
                samples.card(CardKind.CHOICE, Samples.plain("Which?"))
                        .document("b/choices.md")
                        .choice("this", true)
                        .choice("that", false)
                        .explanation("Because.")
                        .hint("Think.")
                        .tags("x", "y::z")
                        .build(),
                samples.card(CardKind.CLOZE, Samples.plain("The " + Cloze.deletion(1, "sun", "it shines") + "."))
                        .build(),
                samples.basic("-5", "Größe 🎉"));
    }
}
