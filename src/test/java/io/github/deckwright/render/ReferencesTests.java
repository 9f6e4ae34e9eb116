package io.github.deckwright.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.model.Definitions;
import io.github.deckwright.model.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferencesTests {
    private static Passage definition(String text) {
        return Passage.of(new Passage.Line(1, 1, text));
    }

    @Test
    void short_notes_may_be_taken_by_every_card() {
        Passage note = definition("[^a]: note");
        References references = new References(new Definitions(Map.of(), Map.of("A", note)));
        for (int card = 0; card < 10_000; card++) {
            assertThat(references.grants(note)).isTrue();
        }
        assertThat(references.isNews()).isFalse();
    }

    @Test
    void a_long_note_is_taken_a_few_times_which_is_told_once() {
        Passage note = definition("[^a]: " + "word ".repeat(200_000));
        References references = new References(new Definitions(Map.of(), Map.of("A", note)));
        int taken = 0;
        for (int card = 0; card < 1_000; card++) {
            taken += references.grants(note) ? 1 : 0;
        }
        assertThat(taken).isEqualTo(8);
        assertThat(references.isNews()).isTrue();
        assertThat(references.isNews()).isFalse();
    }

    @Test
    void the_notes_that_notes_refer_to_count() {
        Map<String, Passage> chain = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            chain.put(String.valueOf(i), definition("[^" + i + "]: see [^" + (i + 1) + "]"));
        }
        References references = new References(new Definitions(Map.of(), chain));
        int copied = 0;
        for (int card = 0; card < 5_000; card++) {
            copied += Labels.in(definition("It[^" + card + "]."), references)
                    .footnotes()
                    .size();
        }
        assertThat(copied).isBetween(5_000, 400_000);
        assertThat(references.isNews()).isTrue();
    }

    @Test
    void addresses_count_too() {
        Passage address = definition("[a]: /" + "word".repeat(300_000));
        References references = new References(new Definitions(Map.of("A", address), Map.of()));
        List<Passage> first = Labels.in(definition("[a]"), references).links();
        assertThat(first).hasSize(1);
        for (int card = 0; card < 10; card++) {
            Labels.in(definition("[a]"), references);
        }
        assertThat(Labels.in(definition("[a]"), references).links()).isEmpty();
    }
}
