package io.github.deckwright.model;

/**
 * A card that is gone and a new one that may be it: asked, not decided.
 *
 * @param document that the new card stands in
 * @param old guid of the card that is gone
 * @param fresh guid of the new one
 * @param before start of the comparable question of the card that is gone
 * @param after the same of the new one
 * @param question similarity of the questions, in percent
 * @param answer similarity of the answers, in percent
 */
public record Suggestion(
        String document, String old, String fresh, String before, String after, int question, int answer) {

    /** The same with another name for the document. */
    public Suggestion in(String other) {
        return new Suggestion(other, old, fresh, before, after, question, answer);
    }

    /** What speaks for it, in the words of all messages. */
    public String evidence() {
        return "question " + question + " %, answer " + answer + " %";
    }
}
