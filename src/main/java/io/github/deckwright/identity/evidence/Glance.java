package io.github.deckwright.identity.evidence;

import io.github.deckwright.identity.evidence.Resemblance.Weight;
import io.github.deckwright.identity.print.Likeness;
import io.github.deckwright.identity.print.Sketch;
import java.util.List;

/**
 * What can be told of many cards at a glance: most comparisons end here, with nothing in the answers and too little in the letters of
 * the questions. Each card takes eight numbers one behind the other, which the machine fetches at once: five of the answer's sketch,
 * two of letters, and one of lengths.
 */
public final class Glance {
    private static final int STRIDE = 8;
    private static final int LETTERS = Sketch.SLOTS / Sketch.IN_NUMBER;
    private static final int SIZES = LETTERS + 2;

    private final long[] known;

    public Glance(List<Likeness> cards) {
        known = new long[cards.size() * STRIDE];
        for (int i = 0; i < cards.size(); i++) {
            Likeness card = cards.get(i);
            int at = i * STRIDE;
            card.answerSketch().copyTo(known, at);
            Letters.count(card.text(), known, at + LETTERS);
            long cut = card.questionSketch().isEmpty() ? 0 : 1;
            known[at + SIZES] = card.answerSketch().filled() << 16 | card.text().length() << 1 | cut;
        }
    }

    /** How similar the sketches of two answers are. */
    public double answers(Traces card, int other) {
        return card.answerSketch().similarity(known, other * STRIDE);
    }

    /** Whether a card cannot be another one, or cannot be with a score that is worth anything. */
    public boolean rulesOut(Traces card, int other, double worth) {
        int at = other * STRIDE;
        int sizes = (int) known[at + SIZES];
        Weight weight = Resemblance.weight(Math.min(card.answerSize(), sizes >>> 16));
        double answer = answers(card, other);
        if (weight != Weight.NONE && (1 + answer) / 2 < worth) {
            return true;
        }
        double least = Resemblance.leastQuestion(answer, weight);
        if (least <= Resemblance.CODE_QUESTION) {
            return false;
        }
        int length = sizes >>> 1 & 0x7FFF;
        boolean cut = (sizes & 1) == 1;
        int different = card.differences(known, at + LETTERS);
        return card.bound(different, length, cut) < least
                && !(Resemblance.supports(answer, weight) && card.mayContain(different, length, cut));
    }
}
