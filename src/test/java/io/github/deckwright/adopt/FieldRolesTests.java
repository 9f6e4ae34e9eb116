package io.github.deckwright.adopt;

import static io.github.deckwright.model.FieldPart.ANSWER;
import static io.github.deckwright.model.FieldPart.KEEP;
import static io.github.deckwright.model.FieldPart.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.FieldPart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldRolesTests {
    private static AnkiNoteType type(boolean cloze, List<String> fields, String... sides) {
        List<AnkiNoteType.Template> templates = sides.length == 0
                ? List.of()
                : List.of(new AnkiNoteType.Template("Card 1", OptionalLong.empty(), sides[0], sides[1]));
        return new AnkiNoteType(
                1,
                "Type",
                cloze,
                0,
                0,
                fields.stream()
                        .map(name -> new AnkiNoteType.Field(name, OptionalLong.empty()))
                        .toList(),
                templates,
                "",
                AnkiNoteType.Latex.NONE);
    }

    /** Notes whose fields have as many different values as is said. */
    private static List<List<String>> notes(int... different) {
        return Stream.iterate(0, i -> i + 1)
                .limit(10)
                .map(note -> Arrays.stream(different)
                        .mapToObj(values -> values == 0 ? "" : "value " + note % values)
                        .toList())
                .toList();
    }

    private static List<FieldPart> parts(AnkiNoteType type, int... different) {
        return FieldRoles.of(type, notes(different), Map.of()).parts();
    }

    @Test
    void the_templates_tell_question_and_answer_whatever_their_names() {
        assertThat(parts(type(false, List.of("Antwort", "Frage"), "{{Frage}}", "{{FrontSide}}<hr>{{Antwort}}"), 10, 10))
                .containsExactly(ANSWER, QUESTION);
        assertThat(parts(type(false, List.of("A", "B"), "{{type:B}} {{B}}", "{{furigana:A}}"), 10, 10))
                .containsExactly(ANSWER, QUESTION);
    }

    @Test
    void what_recurs_is_a_heading_and_no_side() {
        AnkiNoteType type =
                type(false, List.of("Topic", "Q", "A", "Image"), "{{Topic}} {{Q}}", "{{FrontSide}} {{Image}} {{A}}");
        assertThat(parts(type, 2, 10, 10, 1)).containsExactly(KEEP, QUESTION, ANSWER, KEEP);
    }

    @Test
    void hints_conditions_and_special_fields_are_no_sides() {
        AnkiNoteType type = type(
                false,
                List.of("Hint", "Q", "A"),
                "{{#Hint}}{{hint:Hint}}{{/Hint}}{{Deck}}{{Q}}{{Unknown}}",
                "{{FrontSide}}{{Tags}}{{A}}");
        assertThat(parts(type, 10, 10, 10)).containsExactly(KEEP, QUESTION, ANSWER);
    }

    @Test
    void of_a_cloze_type_the_field_with_the_gaps_is_the_text() {
        AnkiNoteType type =
                type(true, List.of("Title", "Text", "Extra"), "{{Title}}{{cloze:Text}}", "{{cloze:Text}}{{Extra}}");
        assertThat(parts(type, 10, 10, 3)).containsExactly(KEEP, QUESTION, ANSWER);
    }

    @Test
    void broken_templates_and_none_fall_back_on_the_order() {
        assertThat(parts(type(false, List.of("X", "Y"), "{{", "}}"), 10, 10)).containsExactly(QUESTION, ANSWER);
        assertThat(parts(type(false, List.of("Only"), "{{Only}}", "{{Only}}"), 10))
                .containsExactly(QUESTION);
        assertThat(parts(type(false, List.of("Topic", "Q", "A")), 1, 10, 9)).containsExactly(KEEP, QUESTION, ANSWER);
        assertThat(FieldRoles.of(type(false, List.of("X", "Y"), "{{X}}", "{{Y}}"), List.of(), Map.of())
                        .parts())
                .containsExactly(QUESTION, ANSWER);
    }

    @Test
    void what_is_given_counts_alone() {
        AnkiNoteType type = type(false, List.of("X", "Y", "Z"), "{{X}}", "{{Y}}");
        assertThat(FieldRoles.of(type, notes(10, 10, 10), Map.of("Y", QUESTION, "Z", FieldPart.HINT))
                        .parts())
                .containsExactly(KEEP, QUESTION, FieldPart.HINT);
    }
}
