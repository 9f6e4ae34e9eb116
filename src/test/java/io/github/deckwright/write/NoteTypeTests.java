package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.AnkiNoteType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoteTypeTests {

    /** Published decks rely on every word of this. If the test fails, the change is wrong, not the test. */
    @Test
    void schema_is_frozen() {
        StringBuilder schema = new StringBuilder();
        for (NoteType type : NoteType.values()) {
            AnkiNoteType anki = type.type();
            schema.append(anki.id()).append(' ').append(anki.name()).append(anki.cloze() ? " cloze\n" : "\n");
            anki.fields()
                    .forEach(field -> schema.append("  field " + field.id().orElseThrow() + " " + field.name() + "\n"));
            anki.templates()
                    .forEach(card -> schema.append("  template " + card.id().orElseThrow() + " " + card.name() + "\n"));
        }
        assertThat(schema).hasToString("""
                1764040289744 Deckwright Basic
                  field 7301946205001 Question
                  field 7301946205002 Answer
                  field 7301946205003 Choices
                  field 7301946205004 Explanation
                  field 7301946205005 Hint
                  field 7301946205006 Context
                  field 7301946205007 Source
                  field 7301946205008 Typed
                  field 7301946205009 Reverse
                  field 7301946205010 Key
                  field 7301946205011 Extra
                  template 7301946206001 Forward
                  template 7301946206002 Reverse
                1764027892024 Deckwright Cloze cloze
                  field 7301946207001 Text
                  field 7301946207002 Explanation
                  field 7301946207003 Hint
                  field 7301946207004 Context
                  field 7301946207005 Source
                  field 7301946207006 Key
                  field 7301946207007 Extra
                  template 7301946208001 Cloze
                """);
    }

    @ParameterizedTest
    @EnumSource(NoteType.class)
    void templates_name_fields_that_exist_and_close_what_they_open(NoteType type) {
        Set<String> names = new HashSet<>(List.of("FrontSide"));
        type.type().fields().forEach(field -> names.add(field.name()));
        for (AnkiNoteType.Template card : type.type().templates()) {
            for (String side : List.of(card.question(), card.answer())) {
                List<String> tags = Pattern.compile("\\{\\{([^}]+)}}")
                        .matcher(side)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();
                Deque<String> open = new ArrayDeque<>();
                for (String tag : tags) {
                    assertThat(names).contains(tag.replaceFirst("^[#^/]|^[a-z]+:", ""));
                    if (tag.startsWith("#") || tag.startsWith("^")) {
                        open.push(tag.substring(1));
                    } else if (tag.startsWith("/")) {
                        assertThat(open.pop()).isEqualTo(tag.substring(1));
                    }
                }
                assertThat(open).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(NoteType.class)
    void templates_hold_no_script_and_load_nothing(NoteType type) {
        for (AnkiNoteType.Template card : type.type().templates()) {
            assertThat(card.question() + card.answer())
                    .doesNotContainIgnoringCase("<script")
                    .doesNotContainIgnoringCase("javascript:")
                    .doesNotContainPattern("\\son[a-z]+=")
                    .doesNotContain("src=", "href=");
        }
        assertThat(type.type().css()).doesNotContainIgnoringCase("@import").doesNotContain("url(");
    }

    @Test
    void the_two_fronts_of_the_basic_type_differ() {
        assertThat(NoteType.BASIC.type().templates().get(0).question())
                .isNotEqualTo(NoteType.BASIC.type().templates().get(1).question());
    }
}
