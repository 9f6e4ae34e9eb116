package io.github.deckwright.read.text;

/**
 * A label as note tools write it in front of the parts of a card, such as {@code Q: } or {@code - A: } or {@code 问：}.
 *
 * @param role what the label announces
 * @param word the label in upper case, without number and colon; {@code C2} of a choice is {@code C} with number 2
 * @param number behind the word; -1 for none
 * @param indent of the content that belongs to the label: the width of a list marker in front of it
 * @param textStart index of what follows
 */
public record LetterLabel(Role role, String word, int number, int indent, int textStart) {
    static final String BOTH_WAYS = "QA";

    /** What a label announces. */
    public enum Role {
        QUESTION,
        ANSWER,
        /** A single capital letter that means something in the notes of one tool only. */
        LETTER
    }

    /** Whether this answers a question with that label: languages have their own pairs. */
    public boolean answers(LetterLabel question) {
        if (role != Role.ANSWER && role != Role.LETTER) {
            return false;
        }
        if (word.codePointCount(0, word.length()) > 1 || question.word.codePointCount(0, question.word.length()) > 1) {
            return role == Role.ANSWER && question.role == Role.QUESTION;
        }
        return switch (question.word) {
            case "Q" -> word.equals("A") || word.equals("R");
            case "P", "D" -> word.equals("R");
            case "F" -> word.equals("A");
            case "S" -> word.equals("C");
            case "H" -> word.equals("Đ");
            case "В" -> word.equals("О");
            case "问", "問" -> word.equals("答");
            default -> false;
        };
    }

    /** Whether the answer asks for the question, too: {@code QA:}, as some note tools have it. */
    public boolean isBothWays() {
        return word.equals(BOTH_WAYS);
    }

    /** Whether the label says by itself that a question follows; letters of other languages could be anything. */
    public boolean isPlain() {
        return role == Role.QUESTION;
    }

    /** Whether a question may follow the label when an answer follows the question. */
    public boolean mayAsk() {
        return role == Role.QUESTION || (role == Role.LETTER && "PDFSHВ".contains(word));
    }
}
