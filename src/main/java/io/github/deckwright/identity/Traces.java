package io.github.deckwright.identity;

/** A card, old or new, laid out for being compared with many others. Not safe for threads. */
final class Traces {
    /** Bits of the bag of letters: 16 counters of four bits. */
    private static final int COUNTERS = 16;

    private final Likeness likeness;
    private final String question;
    private final boolean codeQuestion;
    private final boolean codeAnswer;
    private final int length;
    private final byte[] counts = new byte[COUNTERS];
    private final int filled;
    private String sketch = "";

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
    String questionSketch() {
        if (sketch.isEmpty()) {
            sketch = likeness.questionSketch().isEmpty() ? Sketch.of(likeness.text()) : likeness.questionSketch();
        }
        return sketch;
    }

    /** How many slots of the answer's sketch are filled: long answers fill all. */
    int answerSize() {
        return filled;
    }

    /** An upper bound of the similarity of two starts of questions. */
    double bound(Traces other) {
        int more = 0;
        int less = 0;
        for (int i = 0; i < COUNTERS; i++) {
            int difference = counts[i] - other.counts[i];
            more += Math.max(difference, 0);
            less += Math.max(-difference, 0);
        }
        int longer = Math.max(length, other.length);
        return longer == 0 ? 0 : 1 - (double) Math.max(more, less) / longer;
    }
}
