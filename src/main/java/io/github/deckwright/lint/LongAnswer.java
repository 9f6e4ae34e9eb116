package io.github.deckwright.lint;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** An answer that is far longer than those around it: it was written as an essay, or swallowed what follows it. */
final class LongAnswer {
    /** Words, without code, that no answer is blamed for: of 415 questions for interviews one in nine has more. No study gives a number. */
    private static final int SHORT = 150;

    /** How many times longer than the answer in the middle of its document. */
    private static final int TIMES = 3;

    /** With fewer answers in a document there is nothing to compare with. */
    private static final int LEAST_ANSWERS = 5;

    private LongAnswer() {}

    static void check(List<Card> cards, Diagnostics diagnostics) {
        List<Integer> lengths = new ArrayList<>();
        for (Card card : cards) {
            lengths.add(Prose.of(card.answer().orElse(Passage.EMPTY)).length());
        }
        List<Integer> sorted =
                lengths.stream().filter(length -> length > 0).sorted().toList();
        if (sorted.size() < LEAST_ANSWERS) {
            return;
        }
        int middle = sorted.get(sorted.size() / 2);
        for (int i = 0; i < cards.size(); i++) {
            int length = lengths.get(i);
            if (length > SHORT && length > TIMES * middle) {
                diagnostics.report(Diagnostic.of(
                        Rule.LONG_ANSWER,
                        cards.get(i).place(),
                        "the answer to " + Quoted.question(cards.get(i)) + " has " + length
                                + " words, that in the middle of this document " + middle,
                        "ask for its parts one by one, or see whether it ends where it should"));
            }
        }
    }
}
