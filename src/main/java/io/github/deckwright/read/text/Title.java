package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The text of a heading or a summary, and what only numbers, labels or decorates it. Whether it asks is found out once for all who ask. */
public final class Title {
    private static final int ASKS = 1;
    private static final int HAS_MARK = 2;
    private static final int SETS_TASK = 4;

    /** The answers to the questions above lie so much higher. */
    private static final int ANSWER = 8;

    private final Passage text;
    private final int number;
    private final Label label;
    private @Nullable String plain; // two threads may both find out this and what follows, with the same result
    private int known;

    Title(Passage text, int number, Label label) {
        this.text = text;
        this.number = number;
        this.label = label;
    }

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

    /** A label that only counts questions, in whatever words. */
    public static Title counting(int number) {
        return new Title(Passage.EMPTY, number, Label.QUESTION);
    }

    /** The same words, with a label above that only counts. */
    public Title labelled(int number) {
        return new Title(text, number, Label.QUESTION);
    }

    /** Whether a text has a number or a label as titles have them, and goes on behind it. */
    public static boolean isLabelled(Passage source) {
        return new TitleReader(source).isLabelled();
    }

    /** Without ordinal, label ({@code Q3.}, {@code Question 7}), emoji in front of a number and emphasis around the whole. */
    public Passage text() {
        return text;
    }

    /** The text without markup, on one line. */
    public String plain() {
        String known = plain;
        if (known == null) { // most paragraphs and items are not asked for it
            known = PlainText.of(text.markdown());
            plain = known;
        }
        return known;
    }

    /** Whether another one says the same, however it is written. */
    public boolean isSame(Title other) {
        return Words.normal(plain()).equals(Words.normal(other.plain()));
    }

    /** How many words spaces part in the plain text. */
    public int wordCount() {
        return plain().split(" ").length;
    }

    /** The ordinal; -1 when there is none. */
    public int number() {
        return number;
    }

    /** What was found in front of the text. */
    public Label label() {
        return label;
    }

    private boolean know(int question, Predicate<String> answer) {
        int now = known;
        if ((now & question) == 0) {
            now |= answer.test(plain()) ? question | (question << ANSWER) : question;
            known = now;
        }
        return (now & (question << ANSWER)) != 0;
    }

    /** Whether nothing is left beside the label, or only a remark in brackets such as the points that a question gives. */
    public boolean isLabelOnly() {
        return (label != Label.NONE && text.isBlank())
                || (label == Label.QUESTION
                        && plain().startsWith("(")
                        && plain().indexOf(')') == plain().length() - 1
                        && !hasQuestionMark());
    }

    /** Whether the words ask something: a question mark, or a word that asks. */
    public boolean asks() {
        return know(ASKS, words -> Asking.asks(words) || asksInFront());
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
        boolean asked = (known & HAS_MARK) != 0;
        return (asked || mayHoldMark()) && know(HAS_MARK, words -> Asking.hasQuestionMark(words) || asksInFront());
    }

    /** Whether a question mark stands in front of pictures and remarks at the end. */
    private boolean asksInFront() {
        String markdown = text.markdown();
        int end = TitleEnd.beforeRemarks(markdown);
        return end < markdown.length() && Asking.hasQuestionMark(PlainText.of(markdown.substring(0, end)));
    }

    private boolean mayHoldMark() {
        for (Passage.Line line : text.lines()) {
            if (Asking.mayHoldMark(line.text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words set a task, such as "Explain …". */
    public boolean setsTask() {
        return know(SETS_TASK, Asking::setsTask);
    }

    /** Whether the task is to tell something, such as "Explain …", and not to do it, as the steps of a guide are. */
    public boolean asksToTell() {
        return setsTask() && Asking.asksToTell(plain());
    }

    /** Whether label or words make this a question when seen alone. */
    public boolean isQuestion() {
        return label == Label.QUESTION || asks();
    }
}
