package io.github.deckwright.identity.evidence;

/**
 * How much two cards have in common, and whether that makes them one. The numbers were settled on real edits of eight years
 * (docs/identity.md).
 *
 * @param question similarity of the questions, from 0 to 1
 * @param contained whether one question contains the other
 * @param sameNumbers whether both questions name the same numbers, as far as that matters
 * @param typo whether the questions have the same words, apart from a letter here and there
 * @param answer similarity of the answers, from 0 to 1
 * @param weight what the answers can tell
 * @param code whether the answer is mostly code, which looks alike on its own
 */
public record Resemblance(
        double question,
        boolean contained,
        boolean sameNumbers,
        boolean typo,
        double answer,
        Weight weight,
        boolean code) {

    /** How much answers tell, by the length of the shorter one. */
    public enum Weight {
        /** One of them is missing, or what they share is code of different documents. */
        NONE,
        /** A word or two, which many cards may have. */
        SHORT,
        /** Enough to support a similar question. */
        SUPPORTING,
        /** Enough without a question. */
        ALONE
    }

    /** Filled slots of a sketch: about as many runs of characters, until long texts fill all. */
    private static final int SUPPORTING_SLOTS = 12;

    private static final int ALONE_SLOTS = 24;

    /** Within this distance of a score another candidate is a rival. */
    public static final double MARGIN = 0.05;

    /** A question this close needs no more than an answer that has something in common, and a mended typo not even that. */
    private static final double QUESTION_ALONE = 0.92;

    private static final double QUESTION = 0.80;
    private static final double HALF = 0.50;

    /** A question reworded more needs as much more of the answer. */
    private static final double SUM = 1.28;

    private static final double ANSWER_ALONE = 0.87;

    /** Two answers of one topic share less than this, old and new versions of one answer more. */
    private static final double ANSWER = 0.30;

    private static final double ROUNDING = 1e-9;

    /** Code that is almost the same answers many questions. */
    static final double CODE_QUESTION = 0.40;

    private static final double SHORTER_ANSWER = 0.45;

    /** Almost the same question with an answer that shares nothing asks something else: another version, another name. */
    private static final double ANSWER_AT_ALL = 0.10;

    /** Questions that name other numbers are about other things unless the answers are almost the same. */
    private static final double ANSWER_ACROSS_NUMBERS = 0.80;

    /** The same for questions that name different numbers. */
    Resemblance acrossNumbers() {
        return new Resemblance(question, contained, false, false, answer, weight, code);
    }

    /** What answers tell of which the shorter one fills so many slots of its sketch. */
    public static Weight weight(int slots) {
        if (slots == 0) {
            return Weight.NONE;
        }
        return slots < SUPPORTING_SLOTS ? Weight.SHORT : slots < ALONE_SLOTS ? Weight.SUPPORTING : Weight.ALONE;
    }

    /** Whether the evidence is enough. */
    public boolean suffices() {
        return suffices(0);
    }

    /** Whether the evidence is nearly enough: such a candidate still is a rival. */
    public boolean nearlySuffices() {
        return suffices(MARGIN);
    }

    private boolean suffices(double grace) {
        if (!sameNumbers && answer < ANSWER_ACROSS_NUMBERS - grace) {
            return false;
        }
        boolean close = question >= QUESTION_ALONE - grace;
        boolean asked = contained || question >= QUESTION - grace;
        return switch (weight) {
            case NONE -> close;
            case SHORT -> close && (typo || answer >= ANSWER - grace);
            case SUPPORTING ->
                (close && (typo || answer >= ANSWER_AT_ALL)) || (asked && answer >= SHORTER_ANSWER - grace);
            case ALONE ->
                (close && (typo || answer >= ANSWER_AT_ALL))
                        || (asked && answer >= ANSWER - grace)
                        || (question >= HALF && question + answer >= SUM - grace)
                        || (answer >= ANSWER_ALONE - grace && (question >= CODE_QUESTION || !code));
        };
    }

    /** The least similarity of questions that can matter beside an answer. */
    static double leastQuestion(double answer, Weight weight) {
        if (!supports(answer, weight)) {
            return QUESTION_ALONE - MARGIN;
        }
        if (weight == Weight.SUPPORTING) {
            return QUESTION - MARGIN;
        }
        double beside = Math.max(HALF, SUM - MARGIN - answer - ROUNDING);
        return answer >= ANSWER_ALONE - MARGIN ? CODE_QUESTION : Math.min(QUESTION - MARGIN, beside);
    }

    /** Whether an answer can support a question that is similar, or that contains the other one. */
    static boolean supports(double answer, Weight weight) {
        return (weight == Weight.ALONE && answer >= ANSWER - MARGIN)
                || (weight == Weight.SUPPORTING && answer >= SHORTER_ANSWER - MARGIN);
    }

    /** Whether nothing but the answer speaks for it. */
    public boolean isBare() {
        return question < HALF && !contained;
    }

    /** Whether the answer says more for it than the question, which may be closer to another one. */
    public boolean leansOnAnswer() {
        return question < QUESTION && !contained;
    }

    /** By which candidates are compared. */
    public double score() {
        double asked = contained ? Math.max(question, QUESTION) : question;
        return weight == Weight.NONE ? asked : (asked + answer) / 2;
    }
}
