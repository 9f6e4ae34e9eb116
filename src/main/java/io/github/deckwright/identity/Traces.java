package io.github.deckwright.identity;

import org.jspecify.annotations.Nullable;

/** A card, old or new, laid out for being compared with many others. Safe for threads. */
final class Traces {
    /** Bits of the bag of letters: 16 counters of four bits. */
    static final int COUNTERS = 16;

    /** What an edit near the start of a long question moves across the end of what is kept of it. */
    private static final double CUT = 0.10;

    private final Likeness likeness;
    private final String question;
    private final boolean codeQuestion;
    private final boolean codeAnswer;
    private final int length;
    private final byte[] counts = new byte[COUNTERS];
    private final int filled;
    private final long[] answer;
    private volatile long @Nullable [] sketch;

    /** A card of this build. */
    Traces(Sighting sighting) {
        this(
                sighting.likeness(),
                sighting.likeness().questionSketch().isEmpty()
                        ? sighting.likeness().text()
                        : ComparableText.of(sighting.question()),
                sighting.codeQuestion(),
                sighting.codeAnswer());
    }

    /** A card of the ledger, which does not say whether it was code: the new card tells that. */
    Traces(LedgerCard card) {
        this(card.likeness(), card.likeness().text(), false, false);
    }

    private Traces(Likeness likeness, String question, boolean codeQuestion, boolean codeAnswer) {
        this.likeness = likeness;
        this.question = question;
        this.codeQuestion = codeQuestion;
        this.codeAnswer = codeAnswer;
        length = likeness.text().length();
        answer = Sketch.packed(likeness.answerSketch());
        filled = Sketch.filled(likeness.answerSketch());
        for (int i = 0; i < length; i++) {
            counts[likeness.text().charAt(i) % COUNTERS]++;
        }
    }

    Likeness likeness() {
        return likeness;
    }

    /** The whole comparable question where it is known. */
    String question() {
        return question;
    }

    boolean codeQuestion() {
        return codeQuestion;
    }

    boolean codeAnswer() {
        return codeAnswer;
    }

    /** A sketch of the question, also where the ledger holds none because the question is short. */
    long[] questionSketch() {
        long[] known = sketch;
        if (known == null) {
            String text = likeness.questionSketch();
            known = Sketch.packed(text.isEmpty() ? Likeness.questionSketch(likeness.text()) : text);
            sketch = known;
        }
        return known;
    }

    long[] answerSketch() {
        return answer;
    }

    /** How many slots of the answer's sketch are filled: long answers fill all. */
    int answerSize() {
        return filled;
    }

    /** How often letters occur, in sixteen classes. */
    byte[] letters() {
        return counts;
    }

    int length() {
        return length;
    }

    /** Whether the question goes on behind what is kept of it. */
    boolean isCut() {
        return !likeness.questionSketch().isEmpty();
    }

    /** An upper bound of the similarity of two starts of questions. */
    double bound(Traces other) {
        return bound(other.counts, 0, other.length, other.isCut());
    }

    /** The same with letters that begin at an index of an array of many. */
    double bound(byte[] many, int start, int otherLength, boolean otherCut) {
        int different = 0;
        for (int i = 0; i < COUNTERS; i++) {
            different += Math.abs(counts[i] - many[start + i]);
        }
        int longer = Math.max(length, otherLength);
        int distance = (different + longer - Math.min(length, otherLength)) / 2;
        double slack = isCut() || otherCut ? CUT : 0;
        return longer == 0 ? 0 : 1 - (double) distance / longer + slack;
    }
}
