package io.github.deckwright.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionLabelTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            A: `1`            | A | `1`
            b) two            | B | two
            (c) three         | C | three
            **d)** four       | D | four
            **d) four**       | D | four**
            **e**: five       | E | five
            A\\. six           | A | six
            ２：七             | 2 | 七
            （Ａ）八            | A | 八
            Б) девять         | Б | девять
            هـ: عشرة          | ه | عشرة
            C.创建             | C | 创建
            B - eleven        | B | eleven
            ii) twelve        | II | twelve
            A                 | A | ~~
            """)
    void finds_labels(String line, String symbol, String rest) {
        var label = OptionLabel.of(line).orElseThrow(() -> new AssertionError("no label in: " + line));

        assertThat(label.symbol()).isEqualTo(symbol);
        assertThat(line.substring(label.end())).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a queue
            2.5
            C::D
            [A](b)
            An ox
            www.x
            * x
            """)
    void leaves_other_text_alone(String line) {
        assertThat(OptionLabel.of(line)).isEmpty();
    }

    @Test
    void keeps_emphasis_that_goes_on_behind_the_label() {
        assertThat(OptionLabel.of("**d) four**").orElseThrow().emphasis()).isEqualTo("**");
        assertThat(OptionLabel.of("**d)** four").orElseThrow().emphasis()).isEmpty();
    }

    @Test
    void knows_rows_in_many_scripts() {
        assertThat(OptionSymbols.run(symbols("a", "b", "c", "d"))).isTrue();
        assertThat(OptionSymbols.run(symbols("А", "Б", "В", "Г"))).isTrue();
        assertThat(OptionSymbols.run(symbols("أ", "ب", "ج", "د"))).isTrue();
        assertThat(OptionSymbols.run(symbols("①", "②", "③"))).isTrue();
        assertThat(OptionSymbols.run(symbols("i", "ii", "iii"))).isTrue();
        assertThat(OptionSymbols.run(symbols("A", "B", "B", "D"))).isTrue();
        assertThat(OptionSymbols.run(symbols("B", "A"))).isFalse();
        assertThat(OptionSymbols.run(symbols("C", "D"))).isFalse();
    }

    private static List<String> symbols(String... texts) {
        return List.of(texts).stream().map(OptionSymbols::of).toList();
    }
}
