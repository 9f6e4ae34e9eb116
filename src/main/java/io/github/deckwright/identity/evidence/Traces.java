package io.github.deckwright.identity.evidence;

import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.print.ComparableText;
import io.github.deckwright.identity.print.Likeness;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.identity.print.Sketch;
import org.jspecify.annotations.Nullable;

/** A card, old or new, laid out for being compared with many others. Safe for threads. */
public final class Traces {
    /** What an edit near the start of a long question moves across the end of what is kept of it. */
    private static final double CUT = 0.10;

    private final Likeness likeness;
    private final String question;
    private final boolean codeQuestion;
    private final boolean codeAnswer;
    private final int length;
    private final boolean cut;
    private final long[] letters = new long[2];
    private final int filled;
    private volatile @Nullable Sketch sketch;

    /** A card of this build. */
    public Traces(Sighting sighting) {
        this(
                sighting.likeness(),
                sighting.likeness().questionSketch().isEmpty()
                        ? sighting.likeness().text()
                        : ComparableText.of(sighting.question()),
                sighting.codeQuestion(),
                sighting.codeAnswer());
    }

    /** A card of the ledger, which does not say whether it was code: the new card tells that. */
    public Traces(LedgerCard card) {
        this(card.likeness(), card.likeness().text(), false, false);
    }

    private Traces(Likeness likeness, String question, boolean codeQuestion, boolean codeAnswer) {
        this.likeness = likeness;
        this.question = question;
        this.codeQuestion = codeQuestion;
        this.codeAnswer = codeAnswer;
        length = likeness.text().length();
        filled = likeness.answerSketch().filled();
        cut = !likeness.questionSketch().isEmpty();
        Letters.count(likeness.text(), letters, 0);
    }

    public Likeness likeness() {
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

    public Sketch answerSketch() {
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
        return cut;
    }

    /** How many letters would at least have to change to make one bag of letters of two starts of questions. */
    int differences(long[] others, int at) {
        return Letters.differences(letters[0], others[at]) + Letters.differences(letters[1], others[at + 1]);
    }

    /** The same for another card. */
    int differences(Traces other) {
        return differences(other.letters, 0);
    }

    /** Whether the letters allow that one question contains the other: then the longer one has all letters of the shorter one. */
    boolean mayContain(int different, int otherLength, boolean otherCut) {
        return cut || otherCut || different <= Math.abs(length - otherLength);
    }

    /** An upper bound of the similarity of two starts of questions. */
    double bound(Traces other) {
        return bound(differences(other), other.length, other.isCut());
    }

    /** The same, when it is known how much their letters differ. */
    double bound(int different, int otherLength, boolean otherCut) {
        int longer = Math.max(length, otherLength);
        int apart = longer - Math.min(length, otherLength);
        int distance = (Math.max(different, apart) + apart) / 2;
        double slack = cut || otherCut ? CUT : 0;
        return longer == 0 ? 0 : 1 - (double) distance / longer + slack;
    }
}
