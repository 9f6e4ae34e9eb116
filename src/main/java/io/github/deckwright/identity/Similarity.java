package io.github.deckwright.identity;

import io.github.deckwright.identity.Resemblance.Weight;

/** Compares one card with many. Not safe for threads. */
final class Similarity {
    /** Below this no question helps any evidence. */
    private static final double HOPELESS = 0.50;

    /** A question shorter than this is contained in many that have nothing to do with it. */
    private static final int CONTAINED_LENGTH = 18;

    /** Filled slots of a sketch: about as many runs of characters, until long texts fill all. */
    private static final int SUPPORTING = 12;

    private static final int ALONE = 26;

    private final Traces card;
    private final EditDistance distance;

    Similarity(Traces card) {
        this.card = card;
        distance = new EditDistance(card.likeness().text());
    }

    /** Compares with a card that stands, or stood, in the same document or in another one. */
    Resemblance to(Traces other, boolean elsewhere) {
        double question = elsewhere && card.codeQuestion() ? 0 : question(other);
        boolean contained = question < 1 && !(elsewhere && card.codeQuestion()) && contained(other);
        double answer = answer(other);
        boolean sameNumbers = question < HOPELESS
                || sameNumbers(card.likeness().text(), other.likeness().text());
        return new Resemblance(question, contained, sameNumbers, answer, weight(other, elsewhere), card.codeAnswer());
    }

    private Weight weight(Traces other, boolean elsewhere) {
        int size = Math.min(card.answerSize(), other.answerSize());
        if (size == 0 || elsewhere && card.codeAnswer()) {
            return Weight.NONE;
        }
        return size < SUPPORTING ? Weight.SHORT : size < ALONE ? Weight.SUPPORTING : Weight.ALONE;
    }

    private double answer(Traces other) {
        Likeness here = card.likeness();
        Likeness there = other.likeness();
        if (!here.hasAnswer() || !there.hasAnswer()) {
            return 0;
        }
        double estimate = Sketch.similarity(here.answerSketch(), there.answerSketch());
        return here.sameAnswer(there) ? 1 : Math.min(ALMOST, estimate);
    }

    private double question(Traces other) {
        Likeness here = card.likeness();
        Likeness there = other.likeness();
        if (!here.hasQuestion() || here.sameQuestion(there)) {
            return here.hasQuestion() ? 1 : 0;
        }
        if (card.bound(other) < HOPELESS) {
            return 0;
        }
        double start = distance.similarity(there.text());
        if (here.questionSketch().isEmpty() && there.questionSketch().isEmpty() || start < HOPELESS) {
            return start;
        }
        return Math.min(Math.min(start, ALMOST), Sketch.similarity(card.questionSketch(), other.questionSketch()));
    }

    /** Texts whose estimates are equal need not be. */
    private static final double ALMOST = 0.99;

    private boolean contained(Traces other) {
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
