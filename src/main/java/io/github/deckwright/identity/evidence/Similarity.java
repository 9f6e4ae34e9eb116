package io.github.deckwright.identity.evidence;

import io.github.deckwright.identity.evidence.Resemblance.Weight;
import io.github.deckwright.identity.print.Likeness;
import io.github.deckwright.identity.wording.Typo;
import org.jspecify.annotations.Nullable;

/** Compares one card with many. Not safe for threads. */
public final class Similarity {
    /** Below this no question helps any evidence. */
    private static final double HOPELESS = 0.50;

    /** Questions that differ in a letter or two are at least this similar. */
    private static final double TYPO = 0.80;

    /** A question shorter than this is contained in many that have nothing to do with it. */
    private static final int CONTAINED_LENGTH = 18;

    /** A question longer than this is not worth comparing in full with a short one. */
    private static final int LONG = 300;

    private final Traces card;
    private @Nullable EditDistance distance;

    public Similarity(Traces card) {
        this.card = card;
    }

    /**
     * Compares with a card that stands, or stood, in the same document or in another one.
     *
     * @param sketches how similar the sketches of both answers are
     */
    public Resemblance to(Traces other, boolean elsewhere, double sketches) {
        double answer = answer(other, sketches);
        Weight weight = weight(other, elsewhere);
        double least = elsewhere && card.codeQuestion() ? 2 : Resemblance.leastQuestion(answer, weight);
        return with(other, answer, weight, least);
    }

    /** Compares with the card that this one was, and leaves nothing out that cannot matter. */
    public Resemblance inFull(Traces other) {
        double sketches = card.answerSketch().similarity(other.answerSketch());
        return with(other, answer(other, sketches), weight(other, false), 0);
    }

    private Resemblance with(Traces other, double answer, Weight weight, double least) {
        boolean matters = least <= 0 || (least <= 1 && Resemblance.supports(answer, weight));
        boolean contained = matters && contained(other);
        double question = least > 1 ? 0 : question(other, contained ? 0 : least);
        boolean typo = question >= TYPO
                && !card.isCut()
                && !other.isCut()
                && Typo.isAllThatDiffers(
                        card.likeness().text(), other.likeness().text());
        Resemblance resemblance =
                new Resemblance(question, contained && question < 1, true, typo, answer, weight, card.codeAnswer());
        boolean apart = question >= HOPELESS
                && resemblance.nearlySuffices()
                && !sameNumbers(card.likeness().text(), other.likeness().text());
        return apart ? resemblance.acrossNumbers() : resemblance;
    }

    private Weight weight(Traces other, boolean elsewhere) {
        return elsewhere && card.codeAnswer()
                ? Weight.NONE
                : Resemblance.weight(Math.min(card.answerSize(), other.answerSize()));
    }

    private double answer(Traces other, double estimate) {
        if (card.answerSize() == 0 || other.answerSize() == 0) {
            return 0;
        }
        boolean same = estimate > ALMOST && card.likeness().sameAnswer(other.likeness());
        return same ? 1 : Math.min(ALMOST, estimate);
    }

    private double question(Traces other, double least) {
        Likeness here = card.likeness();
        Likeness there = other.likeness();
        double bound = card.bound(other);
        if (bound < least || !here.hasQuestion()) {
            return 0;
        }
        if (bound >= 1 && here.sameQuestion(there)) {
            return 1;
        }
        if (here.questionSketch().isEmpty() && there.questionSketch().isEmpty()) {
            return distance().similarity(there.text(), least);
        }
        boolean whole = card.question().length() > here.text().length();
        if (whole && !other.isCut() && card.question().length() < LONG) {
            return new EditDistance(there.text()).similarity(card.question(), least);
        }
        double start = 1
                - (double) overlap(there)
                        / Math.max(here.text().length(), there.text().length());
        return start < least
                ? start
                : Math.min(Math.min(start, ALMOST), card.questionSketch().similarity(other.questionSketch()));
    }

    /** The distance of two starts, of which the end of one may lie behind the end of the other. */
    private int overlap(Likeness there) {
        int here = distance().distanceToStart(there.text());
        return Math.min(
                here,
                new EditDistance(there.text()).distanceToStart(card.likeness().text()));
    }

    /** Texts whose estimates are equal need not be. */
    private static final double ALMOST = 0.99;

    private EditDistance distance() {
        EditDistance known = distance;
        if (known == null) {
            known = new EditDistance(card.likeness().text());
            distance = known;
        }
        return known;
    }

    private boolean contained(Traces other) {
        if (!card.mayContain(card.differences(other), other.length(), other.isCut())) {
            return false;
        }
        String one = card.question();
        String two = other.question();
        return one.length() < two.length() ? within(one, two) : within(two, one);
    }

    /** Whether a text stands in another one, from word to word. */
    private static boolean within(String inner, String outer) {
        if (inner.length() < CONTAINED_LENGTH) {
            return false;
        }
        int at = outer.indexOf(inner);
        return at >= 0
                && (at == 0 || outer.charAt(at - 1) == ' ')
                && (at + inner.length() == outer.length() || outer.charAt(at + inner.length()) == ' ');
    }

    /** Whether two texts hold the same digits in the same order: "React 16" and "React 18" are two things. */
    private static boolean sameNumbers(String one, String other) {
        int i = nextDigit(one, 0);
        int j = nextDigit(other, 0);
        while (i < one.length() && j < other.length()) {
            if (one.charAt(i) != other.charAt(j)) {
                return false;
            }
            i = nextDigit(one, i + 1);
            j = nextDigit(other, j + 1);
        }
        return i >= one.length() && j >= other.length();
    }

    private static int nextDigit(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
