package io.github.deckwright.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** That the proof can fail: reading that loses something is made up. */
class LostLettersTests {
    private static final String TEXT = "# Trees\n\n## What is a palm?\n\nA tree.\nOf the south.\n\n| a | b |\n";
    private static final Place PLACE = new Place(new SourceFile(Path.of("a.md"), "a.md"), 3, 1);

    @Test
    void a_line_of_an_answer_that_is_on_no_card_is_lost() {
        assertThat(LostLetters.of(TEXT, List.of(card("A tree.")), told(1, 8))).containsExactly("6: Of the south.");
        assertThat(LostLetters.of(TEXT, List.of(card("A tree.", "Of the south.")), told(1, 8)))
                .isEmpty();
    }

    @Test
    void a_title_and_a_table_that_nobody_speaks_of_are_lost() {
        assertThat(LostLetters.of(TEXT, List.of(card("A tree.", "Of the south.")), told()))
                .containsExactly("1: # Trees", "8: | a | b |");
    }

    @Test
    void most_of_a_line_is_lost_where_only_its_end_is_on_a_card() {
        String text = "An answer that begins with much that no card shows: a tree.\n";
        Card card = Card.builder(CardKind.BASIC, PLACE, "heading", Passage.of(new Passage.Line(9, 1, "What?")))
                .answer(Passage.of(new Passage.Line(1, 53, "a tree.")))
                .build();
        assertThat(LostLetters.of(text, List.of(card), told())).hasSize(1);
    }

    private static BitSet told(int... lines) {
        BitSet told = new BitSet();
        IntStream.of(lines).forEach(told::set);
        return told;
    }

    private static Card card(String... answer) {
        List<Passage.Line> lines = IntStream.range(0, answer.length)
                .mapToObj(i -> new Passage.Line(5 + i, 1, answer[i]))
                .toList();
        return Card.builder(CardKind.BASIC, PLACE, "heading", Passage.of(new Passage.Line(3, 4, "What is a palm?")))
                .answer(new Passage(lines))
                .build();
    }
}
