package io.github.deckwright.identity;

import org.jspecify.annotations.Nullable;

/** A card, old or new, laid out for being compared with many others. Safe for threads. */
final class Traces {
    /** Classes of letters. */
    private static final int COUNTERS = 16;

    /** What an edit near the start of a long question moves across the end of what is kept of it. */
    private static final double CUT = 0.10;

    private final Likeness likeness;
    private final String question;
    private final boolean codeQuestion;
    private final boolean codeAnswer;
    private final int length;
    private final byte[] counts = new byte[COUNTERS];
    private final int filled;
    private volatile @Nullable Sketch sketch;

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
        filled = likeness.answerSketch().filled();
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
    Sketch questionSketch() {
        Sketch known = sketch;
        if (known == null) {
            known = isCut() ? likeness.questionSketch() : Likeness.questionSketch(likeness.text());
            sketch = known;
        }
        return known;
    }

    Sketch answerSketch() {
        return likeness.answerSketch();
    }

    /** How many slots of the answer's sketch are filled: long answers fill all. */
    int answerSize() {
        return filled;
    }

    int length() {
        return length;
    }

    /** Whether the question goes on behind what is kept of it. */
    boolean isCut() {
        return !likeness.questionSketch().isEmpty();
    }

    /** Counts the letters of a text by class, in two numbers of an array: eight counters in each. */
    static void count(String text, long[] counters, int at) {
        for (int i = 0; i < text.length(); i++) {
            int counter = text.charAt(i) % COUNTERS;
            counters[at + counter / Long.BYTES] += 1L << (counter % Long.BYTES * Byte.SIZE);
        }
    }

    /** How many letters would have to change to make one bag of letters of two starts of questions. */
    int differences(long letters, long others) {
        int different = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            different += Math.abs(counts[i] - (int) (letters >>> (i * Byte.SIZE) & 0xFF));
            different += Math.abs(counts[i + Long.BYTES] - (int) (others >>> (i * Byte.SIZE) & 0xFF));
        }
        return different;
    }

    /** The same for another card. */
    int differences(Traces other) {
        int different = 0;
        for (int i = 0; i < COUNTERS; i++) {
            different += Math.abs(counts[i] - other.counts[i]);
        }
        return different;
    }

    /** Whether the letters allow that one question contains the other: then the longer one has all letters of the shorter one. */
    boolean mayContain(int different, int otherLength, boolean otherCut) {
        return isCut() || otherCut || different == Math.abs(length - otherLength);
    }

    /** An upper bound of the similarity of two starts of questions. */
    double bound(Traces other) {
        return bound(differences(other), other.length, other.isCut());
    }

    /** The same, when it is known how much their letters differ. */
    double bound(int different, int otherLength, boolean otherCut) {
        int longer = Math.max(length, otherLength);
        int distance = (different + longer - Math.min(length, otherLength)) / 2;
        double slack = isCut() || otherCut ? CUT : 0;
        return longer == 0 ? 0 : 1 - (double) distance / longer + slack;
    }
}
