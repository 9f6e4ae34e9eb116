package io.github.deckwright.read.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.OptionSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerKeyTests {
    private static final List<Option> LETTERS = options("A", "B", "C", "D", "E");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Answer: D                                 | 3   | ~~
            #### Answer: B                            | 1   | ~~
            Correct answer: B, E                      | 1 4 | ~~
            **Answers:** B and E                      | 1 4 | ~~
            Respuestas correctas: B y C.              | 1 2 | ~~
            Antwort: ACD                              | 0 2 3 | ~~
            答案：Ｂ                                   | 1   | ~~
            The correct answer is **B**. Two is even. | 1   | Two is even.
            **Answer: B)** because it is even         | 1   | because it is even
            Answer: (c) text of C                     | 2   | ~~
            B) text of B                              | 1   | ~~
            **B**                                     | 1   | ~~
            b.                                        | 1   | ~~
            Correct: D. text of D. It floats.         | 3   | It floats.
            Answer: text of E                         | 4   | ~~
            `text of A`                               | 0   | ~~
            الإجابة هي الخيار الرابع : D              | 3   | ~~
            Answer: 3                                 | 2   | ~~
            Ответ: С                                  | 2   | ~~
            Answer - B                                | 1   | ~~
            """)
    void reads_which_options_are_right_and_what_is_said_besides(String line, String right, String rest) {
        var key = AnswerKey.of(line, LETTERS).orElseThrow(() -> new AssertionError("no key in: " + line));

        assertThat(key.right().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(right);
        assertThat(line.substring(key.rest())).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A queue is a list with two ends.
            Answer: a list keeps its order
            In C the array decays.
            Because of that, nothing is printed.
            F
            See chapter 3.
            Answer: 3.5
            """)
    void does_not_take_words_for_letters(String line) {
        assertThat(AnswerKey.of(line, LETTERS)).isEmpty();
    }

    @Test
    void prefers_the_text_of_an_option_over_its_place() {
        assertThat(AnswerKey.of("Answer: 2", plain("1", "3", "2")).orElseThrow().right())
                .containsExactly(2);
    }

    @Test
    void takes_letters_for_places_in_a_numbered_list() {
        assertThat(AnswerKey.of("The correct answer is **B**.", options("1", "2", "3"))
                        .orElseThrow()
                        .right())
                .containsExactly(1);
    }

    @Test
    void reads_letters_of_other_scripts() {
        assertThat(AnswerKey.of("#### الاجابة الصحيحة: د", options("أ", "ب", "ج", "د"))
                        .orElseThrow()
                        .right())
                .containsExactly(3);
        assertThat(AnswerKey.of("Ответ: В", options("А", "Б", "В", "Г"))
                        .orElseThrow()
                        .right())
                .containsExactly(2);
    }

    @Test
    void tells_options_that_differ_in_signs_only() {
        assertThat(AnswerKey.of("`a === b`", plain("`a == b`", "`a === b`"))
                        .orElseThrow()
                        .right())
                .containsExactly(1);
    }

    private static List<Option> options(String... labels) {
        List<Option> options = new ArrayList<>();
        for (String label : labels) {
            options.add(new Option(OptionSymbols.of(label), passage("text of " + label), false));
        }
        return options;
    }

    private static List<Option> plain(String... texts) {
        List<Option> options = new ArrayList<>();
        for (String text : texts) {
            options.add(new Option("", passage(text), false));
        }
        return options;
    }

    private static Passage passage(String text) {
        return Passage.of(new Passage.Line(1, 1, text));
    }
}
