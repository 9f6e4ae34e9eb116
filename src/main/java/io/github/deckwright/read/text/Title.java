package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;

/**
 * The text of a heading or a summary, and what only numbers, labels or decorates it.
 *
 * @param text without ordinal, label ({@code Q3.}, {@code Question 7}), emoji in front of a number and emphasis around the whole
 * @param plain the same without markup, on one line
 * @param number the ordinal; -1 when there is none
 * @param label what was found in front of the text
 */
public record Title(Passage text, String plain, int number, Label label) {

    /** What stands in front of the text of a title. */
    public enum Label {
        NONE,
        /** A number only. */
        NUMBER,
        /** A word that says that a question follows. */
        QUESTION
    }

    /** Reads the source of a heading or a summary, without {@code #} and tags. */
    public static Title of(Passage source) {
        return new TitleReader(source).read();
    }

    /** Whether a text has a number or a label as titles have them, and goes on behind it. */
    public static boolean isLabelled(Passage source) {
        return new TitleReader(source).isLabelled();
    }

    /** Whether nothing is left beside the label, or only a remark in brackets such as the points that a question gives. */
    public boolean isLabelOnly() {
        return (label != Label.NONE && text.isBlank())
                || (label == Label.QUESTION
                        && plain.startsWith("(")
                        && plain.indexOf(')') == plain.length() - 1
                        && !hasQuestionMark());
    }

    /** Whether the words ask something: a question mark, or a word that asks. */
    public boolean asks() {
        return Asking.asks(plain);
    }

    /** Whether a text holds a question mark anywhere: what does not has none as a title either. */
    public static boolean mayAsk(String text) {
        return Asking.holdsMark(text);
    }

    /** Whether the title that some Markdown makes may have a question mark; costs less than the title. */
    public static boolean mayHoldQuestionMark(String markdown) {
        return Asking.mayHoldMark(markdown);
    }

    /** Whether there is a question mark. */
    public boolean hasQuestionMark() {
        return Asking.hasQuestionMark(plain);
    }

    /** Whether the words set a task, such as "Explain …". */
    public boolean setsTask() {
        return Asking.setsTask(plain);
    }

    /** Whether label or words make this a question when seen alone. */
    public boolean isQuestion() {
        return label == Label.QUESTION || asks();
    }
}
