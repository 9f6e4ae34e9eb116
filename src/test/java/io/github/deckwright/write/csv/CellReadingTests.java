package io.github.deckwright.write.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellReadingTests {
    private static final Place PLACE = new Place(new SourceFile(Path.of("a.md"), "a.md"), 1, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01234567890123456789",
                "1234567890123456",
                "007",
                "00",
                "3-4",
                "1/2",
                "3.14",
                "1.10",
                "1,000",
                "1e5",
                "123E10",
                "12:30",
                "12:30 PM",
                "5 %",
                "$5",
                "(5)",
                "May 5",
                "5-Mar-2020",
                "MARCH1",
                "true",
                "FALSE",
                "３-４",
                "=1+1",
                "＝1+1",
                "＋1",
                "－5",
                "＠x",
                "\u00a0=1+1",
                "\u3000＝1+1",
                "\u200b=1+1",
                "\ufeff=1+1",
                " =1+1",
                "\t=1+1",
                "-5",
                "@Override"
            })
    void excel_gets_a_quotation_mark_where_it_would_read_something_else(String text) {
        assertThat(new FormulaGuard(FormulaGuard.Policy.QUOTE).cell(text, PLACE))
                .isEqualTo("'" + text);
        assertThat(new FormulaGuard(FormulaGuard.Policy.WARN).cell(text, PLACE)).isEqualTo(text);
        assertThat(new FormulaGuard(FormulaGuard.Policy.OFF).cell(text, PLACE)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "42",
                "0",
                "123456789012345",
                "a",
                "May",
                "e",
                "am",
                "O(1)",
                "3 cats",
                "v1.2",
                "图",
                "x = 1",
                "1 + x",
                "\u00a0",
                "?"
            })
    void what_excel_shows_as_written_stays(String text) {
        assertThat(new FormulaGuard(FormulaGuard.Policy.QUOTE).cell(text, PLACE))
                .isEqualTo(text);
    }
}
