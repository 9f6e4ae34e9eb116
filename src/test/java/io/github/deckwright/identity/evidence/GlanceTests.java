package io.github.deckwright.identity.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.deckwright.identity.Cards;
import io.github.deckwright.identity.RandomCards;
import io.github.deckwright.identity.print.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A glance rules nothing out that could matter. */
class GlanceTests {
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
