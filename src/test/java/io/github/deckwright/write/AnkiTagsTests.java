package io.github.deckwright.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnkiTagsTests {
    private final AnkiTags tags = new AnkiTags();

    @Test
    void tags_are_sorted_and_unique_whatever_their_case() {
        assertThat(tags.canonical(List.of("b", "A::c", "B", "leech", "Marked", "a")))
                .containsExactly("A", "A::c", "b");
    }

    @Test
    void the_first_spelling_is_that_of_all_notes() {
        assertThat(tags.canonical(List.of("Java::Lists"))).containsExactly("Java::Lists");
        assertThat(tags.canonical(List.of("java", "JAVA::maps", "java::lists::Deep")))
                .containsExactly("Java", "Java::Lists::Deep", "Java::maps");
    }
}
