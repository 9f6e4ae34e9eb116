package io.github.deckwright.identity.print;

import java.util.function.Supplier;

/**
 * What is kept of a card's text to recognise it after edits. Two cards with the same fingerprints say the same, apart from markup.
 *
 * @param text start of the comparable question
 * @param question fingerprint of the whole comparable question
 * @param questionSketch of a question that is longer than {@code text}, otherwise empty
 * @param answer fingerprint of the comparable answer
 * @param answerSketch empty when there is no answer
 * @param brief what else is kept when the answer is short
 */
public record Likeness(
        String text,
        Fingerprint question,
        Sketch questionSketch,
        Fingerprint answer,
        Sketch answerSketch,
        Brief brief) {
    /** Characters of a question that are kept as they are, or so many as make {@code TEXT_BYTES}. */
    static final int TEXT_LENGTH = 72;

    private static final int TEXT_BYTES = 90;

    /** Slots that are kept of a question's sketch: its start is known besides. */
    public static final int QUESTION_SLOTS = 24;

    /** Answers whose sketches fill fewer slots are short; ledgers of before say no more. */
    private static final int SHORT = 19;

    public static final Fingerprint NO_ANSWER = fingerprint("");

    /**
     * The likeness of a comparable question and a comparable answer.
     *
     * @param cased gives the question with its capitals, which few need
     */
    public static Likeness of(String question, Supplier<String> cased, String answer) {
        String start = start(question);
        return new Likeness(
                start,
                fingerprint(question),
                start.length() == question.length() ? Sketch.NONE : questionSketch(question),
                answer.isEmpty() ? NO_ANSWER : fingerprint(answer),
                answer.isEmpty() ? Sketch.NONE : Sketch.of(answer, Sketch.SLOTS),
                Brief.of(question, cased, answer));
    }

    private static String start(String question) {
        int bytes = 0;
        int end = 0;
        while (end < question.length() && end < TEXT_LENGTH) {
            int point = question.codePointAt(end);
            bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (bytes > TEXT_BYTES) {
                break;
            }
            end += Character.charCount(point);
        }
        return question.substring(0, end);
    }

    /** Half a fingerprint: it is only compared with those of one project. */
    public static Fingerprint fingerprint(String text) {
        return Fingerprint.of(text).half();
    }

    /** What is kept of the sketch of a question. */
    public static Sketch questionSketch(String question) {
        return Sketch.of(question, QUESTION_SLOTS);
    }

    public Likeness withBrief(Brief other) {
        return new Likeness(text, question, questionSketch, answer, answerSketch, other);
    }

    public boolean hasAnswer() {
        return !answerSketch.isEmpty();
    }

    /** Whether there is an answer, and one so short that its words have to tell which card it is. */
    public boolean hasShortAnswer() {
        return brief.isKnown() || (hasAnswer() && answerSketch.filled() < SHORT);
    }

    public boolean hasQuestion() {
        return !text.isEmpty();
    }

    public boolean sameQuestion(Likeness other) {
        return question.equals(other.question);
    }

    public boolean sameAnswer(Likeness other) {
        return answer.equals(other.answer);
    }
}
