package io.github.deckwright.write.apkg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.deckwright.model.AdoptedNote;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.FieldPart;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.support.Samples;
import io.github.deckwright.write.AdoptedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards in note types that other tools made, whose templates say whatever they like. */
class AdoptedTypeTests {
    private final Samples samples = new Samples();

    private static AdoptedType type(boolean cloze, FieldPart... parts) {
        List<AnkiNoteType.Field> fields = new ArrayList<>();
        while (fields.size() < parts.length) {
            fields.add(new AnkiNoteType.Field("F" + fields.size(), OptionalLong.empty()));
        }
        AnkiNoteType.Template template = new AnkiNoteType.Template("Card 1", OptionalLong.empty(), "{{F0}}", "{{F1}}");
        AnkiNoteType type =
                new AnkiNoteType(5, "Type", cloze, 0, 0, fields, List.of(template), "", AnkiNoteType.Latex.NONE);
        return new AdoptedType(type, List.of(parts));
    }

    private static RenderedCard adopted(RenderedCard card, AdoptedNote note) {
        return new RenderedCard(
                card.guid(), card.created(), card.modified(), card.deck(), card.content(), Optional.of(note));
    }

    private static List<String> fields(RenderedCard card, AdoptedType type, Map<Integer, String> kept) {
        AdoptedNote note = new AdoptedNote(type, kept);
        return AdoptedFields.of(adopted(card, note), note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{Front}}                                  | Front      | true",
                "{{Front}}                                  | Back       | false",
                "{{type:Front}} {{hint:Back}}               | Back       | true",
                "{{#Back}}{{Front}}{{/Back}}                | Front      | false",
                "{{#Back}}{{Front}}{{/Back}}                | Front Back | true",
                "{{^Back}}{{Front}}{{/Back}}                | Front      | true",
                "{{#Unknown}}{{Front}}{{/Unknown}}          | Front      | false",
                "{{^Unknown}}{{Front}}{{/Unknown}}          | Front      | true",
                "{{#Tags}}{{Front}}{{/Tags}}                | Front      | false",
                "<!-- {{Front}} --> {{Back}}                | Front      | false",
                "{{=<% %>=}}<%Front%>                       | Front      | true",
                "{{Front                                    | Front      | false",
                "}} {{/Front}} {{}} {{Front}}               | Front      | true",
                "{{#Back}}{{Front}}                         | Front      | false",
                "{{FrontSide}}{{Deck}} text                 | Front Back | false",
            })
    void a_card_is_made_when_anki_would_make_it(String front, String filled, boolean made) {
        List<String> names = List.of("Front", "Back");
        Set<String> full = Set.of(filled.split(" "));
        TemplateRule rule = new TemplateRule(front, names);
        assertThat(rule.makesCard(field -> full.contains(names.get(field)))).isEqualTo(made);
        rule.requirement();
    }

    @Test
    void what_has_no_field_stands_with_the_question_or_the_answer() {
        RenderedCard card = samples.card(CardKind.CHOICE, Samples.plain("Which?"))
                .choice("this", true)
                .choice("that", false)
                .explanation("Because.")
                .build();
        assertThat(fields(card, type(false, FieldPart.QUESTION, FieldPart.ANSWER), Map.of()))
                .containsExactly(
                        "Which?<br><br><ol type=\"A\"><li value=\"1\">this</li><li value=\"2\">that</li></ol>",
                        "<ol type=\"A\"><li value=\"1\">this</li></ol><br><br>Because.");
        assertThat(fields(
                        card,
                        type(
                                false,
                                FieldPart.EXPLANATION,
                                FieldPart.ANSWER,
                                FieldPart.CHOICES,
                                FieldPart.QUESTION,
                                FieldPart.KEEP),
                        Map.of(4, "kept <b>as it was</b>")))
                .containsExactly(
                        "Because.",
                        "<ol type=\"A\"><li value=\"1\">this</li></ol>",
                        "<ol type=\"A\"><li value=\"1\">this</li><li value=\"2\">that</li></ol>",
                        "Which?",
                        "kept <b>as it was</b>");
    }

    @Test
    void gaps_become_those_of_anki() {
        RenderedCard card = samples.card(CardKind.CLOZE, Samples.plain("The " + Cloze.deletion(2, "sun") + "."))
                .build();
        assertThat(fields(card, type(true, FieldPart.QUESTION, FieldPart.ANSWER), Map.of()))
                .containsExactly("The {{c2::sun}}.", "");
    }

    @Test
    void what_has_no_place_is_told() {
        RenderedCard card = samples.card(CardKind.BASIC, Samples.plain("Q?"))
                .answer(Samples.plain("A."))
                .hint("H.")
                .build();
        AdoptedNote note = new AdoptedNote(type(false, FieldPart.QUESTION, FieldPart.ANSWER), Map.of());
        assertThat(AdoptedFields.losses(card, note)).containsExactly("hint");
        AdoptedNote roomy =
                new AdoptedNote(type(false, FieldPart.QUESTION, FieldPart.ANSWER, FieldPart.HINT), Map.of());
        assertThat(AdoptedFields.losses(card, roomy)).isEmpty();
    }

    @Test
    void every_field_has_a_part() {
        AnkiNoteType two = type(false, FieldPart.QUESTION, FieldPart.ANSWER).noteType();
        assertThatThrownBy(() -> new AdoptedType(two, List.of(FieldPart.QUESTION)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("1 parts for 2 fields");
    }
}
