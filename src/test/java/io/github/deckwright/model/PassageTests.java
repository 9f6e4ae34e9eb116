package io.github.deckwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTests {

    private static final Passage TWO = new Passage(List.of(
            new Passage.Line(3, 1, ""),
            new Passage.Line(4, 3, "a"),
            new Passage.Line(5, 3, "b"),
            new Passage.Line(6, 1, " ")));

    @Test
    void blank_lines_at_the_ends_go_and_places_stay() {
        assertThat(TWO.trimmed().lines()).containsExactly(new Passage.Line(4, 3, "a"), new Passage.Line(5, 3, "b"));
    }

    @Test
    void a_passage_below_another_one_is_a_block_of_its_own() {
        Passage below = Passage.of(new Passage.Line(9, 1, "c"));
        assertThat(TWO.trimmed().then(below).markdown()).isEqualTo("a\nb\n\nc");
        assertThat(Passage.EMPTY.then(below)).isSameAs(below);
    }

    @Test
    void what_all_lines_begin_with_goes_and_places_follow() {
        Passage passage = new Passage(
                List.of(new Passage.Line(1, 1, "    a"), new Passage.Line(2, 1, " "), new Passage.Line(3, 1, "  b")));
        assertThat(passage.dedented().lines())
                .containsExactly(
                        new Passage.Line(1, 3, "  a"), new Passage.Line(2, 2, ""), new Passage.Line(3, 3, "b"));
        assertThat(Passage.EMPTY.dedented().lines()).isEmpty();
    }
}
