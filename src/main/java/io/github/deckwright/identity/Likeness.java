package io.github.deckwright.identity;

/**
 * What is kept of a card's text to recognise it after edits. Two cards with the same fingerprints say the same, apart from markup.
 *
 * @param text start of the comparable question
 * @param question fingerprint of the whole comparable question
 * @param questionSketch of a question that is longer than {@code text}, otherwise empty
 * @param answer fingerprint of the comparable answer
 * @param answerSketch empty when there is no answer
 */
record Likeness(String text, Fingerprint question, String questionSketch, Fingerprint answer, String answerSketch) {
    /** Characters of a question that are kept as they are. */
    static final int TEXT_LENGTH = 80;

    static final Fingerprint NO_ANSWER = Fingerprint.of("");

    /** The likeness of a comparable question and a comparable answer. */
    static Likeness of(String question, String answer) {
        boolean whole = question.length() <= TEXT_LENGTH;
        return new Likeness(
                whole ? question : start(question),
                Fingerprint.of(question),
                whole ? "" : Sketch.of(question),
                answer.isEmpty() ? NO_ANSWER : Fingerprint.of(answer),
                answer.isEmpty() ? "" : Sketch.of(answer));
    }

    private static String start(String question) {
        boolean torn = Character.isHighSurrogate(question.charAt(TEXT_LENGTH - 1));
        return question.substring(0, torn ? TEXT_LENGTH - 1 : TEXT_LENGTH);
    }

    boolean hasAnswer() {
        return !answerSketch.isEmpty();
    }

    boolean hasQuestion() {
        return !text.isEmpty();
    }

    boolean sameQuestion(Likeness other) {
        return question.equals(other.question);
    }

    boolean sameAnswer(Likeness other) {
        return answer.equals(other.answer);
    }
}
