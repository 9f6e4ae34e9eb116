package io.github.deckwright.read.text;

import java.util.List;

/** Tells emphasis that surrounds the whole of a text, and stands nowhere in it. */
public final class Emphasis {
    private static final List<String> BOLD = List.of("**", "__", "<b>", "<strong>");
    private static final List<String> ITALIC = List.of("*", "_", "<i>", "<em>");

    private Emphasis() {}

    /** Whether all of a text is bold. */
    public static boolean isBold(String text) {
        return surroundsAny(BOLD, text);
    }

    /** Whether all of a text is in italics. */
    public static boolean isItalic(String text) {
        return surroundsAny(ITALIC, text);
    }

    /** Whether one mark surrounds a text. */
    public static boolean surrounds(String mark, String text) {
        String close = mark.startsWith("<") ? "</" + mark.substring(1) : mark;
        return text.startsWith(mark)
                && text.endsWith(close)
                && text.length() > mark.length() + close.length()
                && text.indexOf(close, mark.length()) == text.length() - close.length();
    }

    private static boolean surroundsAny(List<String> marks, String text) {
        for (String mark : marks) {
            if (surrounds(mark, text)) {
                return true;
            }
        }
        return false;
    }
}
