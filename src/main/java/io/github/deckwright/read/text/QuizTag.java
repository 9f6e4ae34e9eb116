package io.github.deckwright.read.text;

/** The tags around a quiz in a page of MkDocs, in which double brackets hold words to type and link nowhere. */
public final class QuizTag {
    /** What closes it, alone in a line. */
    public static final String CLOSE = "</quiz>";

    private static final String OPEN = "<quiz";

    private QuizTag() {}

    /** Whether a line without white space around it is the tag that opens a quiz, with attributes or without. */
    public static boolean opens(String text) {
        return text.startsWith(OPEN)
                && text.endsWith(">")
                && !text.endsWith("/>")
                && text.indexOf('>') == text.length() - 1
                && (text.length() == OPEN.length() + 1 || text.charAt(OPEN.length()) == ' ');
    }
}
