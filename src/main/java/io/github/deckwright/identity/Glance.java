package io.github.deckwright.identity;

import io.github.deckwright.identity.Resemblance.Weight;
import java.util.List;

/**
 * What can be told of many lines at a glance, laid out one behind the other because most comparisons end here: nothing in the answers
 * and too little in the letters of the questions.
 */
final class Glance {
    private static final int ANSWER = Sketch.SLOTS / 8;

    private final long[] answers;
    private final byte[] slots;
    private final byte[] letters;
    private final byte[] lengths;
    private final boolean[] cut;

    Glance(List<Traces> lines) {
        answers = new long[lines.size() * ANSWER];
        slots = new byte[lines.size()];
        letters = new byte[lines.size() * Traces.COUNTERS];
        lengths = new byte[lines.size()];
        cut = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            System.arraycopy(lines.get(i).answerSketch(), 0, answers, i * ANSWER, ANSWER);
            System.arraycopy(lines.get(i).letters(), 0, letters, i * Traces.COUNTERS, Traces.COUNTERS);
            lengths[i] = (byte) lines.get(i).length();
            cut[i] = lines.get(i).isCut();
            slots[i] = (byte) lines.get(i).answerSize();
        }
    }

    /** Whether a line cannot be a card. */
    boolean rulesOut(Traces card, int line) {
        Weight weight = Resemblance.weight(Math.min(card.answerSize(), slots[line]));
        double answer = Sketch.similarity(card.answerSketch(), answers, line * ANSWER);
        double least = Resemblance.leastQuestion(answer, weight);
        if (card.codeAnswer()) {
            least = Math.min(least, Resemblance.leastQuestion(0, Weight.NONE));
        }
        return least > Resemblance.QUESTION
                && (least > 1 || card.bound(letters, line * Traces.COUNTERS, lengths[line], cut[line]) < least);
    }
}
