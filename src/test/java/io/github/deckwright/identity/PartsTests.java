package io.github.deckwright.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a large project is matched with: work in parts, flat groups, and glances that rule nothing out that could matter. */
class PartsTests {
    @Test
    void results_stand_in_the_order_of_the_cards() {
        List<Integer> starts = Parts.of(1005, 10, (start, end) -> start * 1000 + end);

        assertThat(starts).hasSize(101).isSorted().startsWith(10).endsWith(1_001_005);
        assertThat(Parts.of(0, (start, end) -> end)).containsExactly(0);
    }

    @Test
    void groups_keep_items_in_their_order_and_know_who_is_alone() {
        Groups groups = new Groups(10, 4);
        groups.add(1, 2, 7);
        groups.add(2, 1, 3);
        groups.add(1, 2, 5);
        groups.add(1, 2, 6);

        assertThat(groups.first(1, 2)).isEqualTo(7);
        assertThat(groups.next(7)).isEqualTo(5);
        assertThat(groups.next(6)).isNegative();
        assertThat(groups.only(1, 2)).isNegative();
        assertThat(groups.only(2, 1)).isEqualTo(3);
        assertThat(groups.only(3, 3)).isNegative();
    }

    @Test
    void a_glance_rules_out_only_what_could_not_suffice() {
        assertRulesOutRightly(40);
    }

    @Test
    @Tag("slow")
    void a_glance_at_many_cards_rules_out_only_what_could_not_suffice() {
        assertRulesOutRightly(150);
    }

    /** Compares each of four times so many cards with each other one. */
    private static void assertRulesOutRightly(int originals) {
        RandomCards texts = new RandomCards(5);
        Random random = new Random(5);
        List<Sighting> cards = new ArrayList<>();
        for (int i = 0; i < originals; i++) {
            String question = texts.question();
            String answer = texts.answer();
            cards.add(Cards.basic("a.md", i, question, answer));
            cards.add(Cards.basic("b.md", i, texts.edited(question, random.nextInt(8)), texts.edited(answer, i % 40)));
            cards.add(Cards.basic("c.md", i, "Suppose this: " + question + " Tell me all.", answer));
            cards.add(Cards.basic("d.md", i, question + " " + texts.question() + texts.question(), answer));
        }
        Glance glance = new Glance(cards.stream().map(Sighting::likeness).toList());
        List<Traces> traces = cards.stream().map(Traces::new).toList();
        for (Traces card : traces) {
            Similarity similarity = new Similarity(card);
            for (int i = 0; i < traces.size(); i++) {
                if (glance.rulesOut(card, i, 0)) {
                    assertThat(similarity.inFull(traces.get(i)).nearlySuffices())
                            .isFalse();
                }
            }
        }
    }
}
