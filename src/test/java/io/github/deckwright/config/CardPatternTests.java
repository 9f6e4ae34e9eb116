package io.github.deckwright.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardPatternTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|show both",
                "{question}|show both",
                "Q: {question}|show both",
                "Q: {question} {answer} {answer}|write {answer} once",
                "Q: {question}{answer}|write something between",
                "{question} {answer}|show what marks a question",
                "Q: {frage} A: {answer}|{frage} is no part of a card",
            })
    void what_cannot_tell_cards_from_other_text_is_refused(String written, String remedy) {
        assertThatThrownBy(() -> CardPattern.of(written))
                .isInstanceOf(CardPattern.Unfit.class)
                .hasMessageContaining(remedy);
    }

    @Test
    void two_places_without_a_mark_in_any_line_are_refused() {
        assertThatThrownBy(() -> CardPattern.of("{question}\n{answer}")).hasMessageContaining("show what marks");
        assertThatThrownBy(() -> CardPattern.of("{question}\n{answer}\n---")).hasMessageContaining("show what marks");
        assertThatThrownBy(() -> CardPattern.of("Q {question}\n{answer}" + "x".repeat(500)))
                .hasMessageContaining("at most 500");
    }

    @Test
    void braces_around_other_things_are_text() throws Exception {
        CardPattern pattern = CardPattern.of("\\frage{} {question}\n\n  {{c1}} {answer}");
        assertThat(pattern.rows()).hasSize(2);
        assertThat(pattern.rows().get(0).pieces().get(0)).isEqualTo(new CardPattern.Literal("\\frage{} "));
        assertThat(pattern.rows().get(1).apart()).isTrue();
        assertThat(pattern.rows().get(1).indented()).isTrue();
        assertThat(pattern.rows().get(1).pieces())
                .isEqualTo(List.of(new CardPattern.Literal("{{c1}} "), new CardPattern.Slot(CardPattern.Field.ANSWER)));
    }
}
