package io.github.deckwright.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.support.Golden;
import io.github.deckwright.support.Readers;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.AllKinds;
import io.github.deckwright.write.Writing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWriterTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"none", "kahoot", "quizizz"})
    void every_profile_writes_its_sheets(String profile) throws IOException {
        Writing writing = new Writing(folder).option("xlsx.profile", profile);
        writing.write("xlsx", AllKinds.cards());
        Golden.check("xlsx/" + profile + ".txt", sheets().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_a_quiz_cannot_take_is_said() throws IOException {
        Samples samples = new Samples();
        Writing writing = new Writing(folder).option("xlsx.profile", "kahoot");
        writing.write(
                "xlsx",
                List.of(
                        samples.basic("A?", "B"),
                        samples.card(CardKind.CHOICE, Samples.plain("x".repeat(121)))
                                .choice("y".repeat(76), true)
                                .choice("z", false)
                                .build(),
                        samples.card(CardKind.CHOICE, Samples.plain("Five?"))
                                .choice("1", true)
                                .choice("2", false)
                                .choice("3", false)
                                .choice("4", false)
                                .choice("5", false)
                                .build(),
                        samples.card(CardKind.CHOICE, Samples.plain("None?"))
                                .choice("1", false)
                                .choice("2", false)
                                .build()));
        assertThat(writing.diagnostics)
                .extracting(d -> d.rule() + ": " + d.message())
                .containsExactly(
                        "format-left-out: 1 card is left out of Kahoot: it asks without options (line 10)",
                        "format-limit: 1 question is longer than the 120 characters of Kahoot (line 20)",
                        "format-limit: 1 card has an option longer than the 75 characters of Kahoot (line 20)",
                        "format-left-out: 1 card is left out of Kahoot: it has more than 4 options (line 30)",
                        "format-left-out: 1 card is left out of Kahoot: none of its options is the right one (line 40)");
    }

    @Test
    void names_of_sheets_differ_and_are_short() {
        SheetNames names = new SheetNames();
        assertThat(List.of(
                        names.of("Root::A/B"),
                        names.of("a?b"),
                        names.of("x".repeat(40)),
                        names.of("X".repeat(40)),
                        names.of("'"),
                        names.of("History")))
                .containsExactly("A B", "a b (2)", "x".repeat(31), "X".repeat(27) + " (2)", "Cards", "History (2)");
    }

    @Test
    void a_text_too_long_for_a_cell_is_cut_and_said() throws IOException {
        Writing writing = new Writing(folder);
        writing.write("xlsx", List.of(new Samples().basic("A?", "y".repeat(40_000))));
        assertThat(writing.diagnostics)
                .singleElement()
                .satisfies(
                        d -> assertThat(d.message()).startsWith("1 text beyond 32,767 characters cannot be carried"));
        assertThat(sheets().contains("y [&#x2026;]")).isTrue();
    }

    @Tag("slow")
    @Test
    void another_library_finds_text_in_every_cell() throws IOException {
        List<RenderedCard> cards = new ArrayList<>(AllKinds.cards());
        cards.add(new Samples().basic("_x0041_ \ud83c \u0001!", "1e5"));
        new Writing(folder).write("xlsx", cards);
        List<String> cells = Readers.read("xlsx", folder.resolve("deck.xlsx"));
        assertThat(cells)
                .noneMatch(line -> line.contains("OTHER"))
                .contains(
                        "sheet \"Guide\"",
                        "sheet \"Choices   more\"",
                        "A3 text \"=HYPERLINK(\\\"x\\\")\"",
                        "C2 text \"[x] this\\n[ ] that: {x}\"",
                        "B7 text \"1e5\"");
    }

    /** The sheets as their XML, a cell a line. */
    private String sheets() throws IOException {
        StringBuilder sheets = new StringBuilder();
        try (ZipFile zip = new ZipFile(folder.resolve("deck.xlsx").toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().contains("sheet") || entry.getName().endsWith("workbook.xml")) {
                    String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    sheets.append(entry.getName())
                            .append('\n')
                            .append(xml.replace("<row ", "\n<row ").replace("<c ", "\n <c "))
                            .append('\n');
                }
            }
        }
        return sheets.toString();
    }
}
