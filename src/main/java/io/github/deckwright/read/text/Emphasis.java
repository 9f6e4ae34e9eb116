package io.github.deckwright.read.text;

import java.util.List;
import java.util.stream.Stream;

/** Tells emphasis that surrounds the whole of a text, and stands nowhere in it. */
public final class Emphasis {
    private static final List<String> BOLD = Stream.concat(Signs.BOLD_MARKS.stream(), Stream.of("<b>", "<strong>"))
            .toList();
    private static final List<String> ITALIC = List.of("*", "_", "<i>", "<em>");

    /** What sets a text off as a whole, the strongest first. */
    private static final List<String> SETS_OFF = Stream.of(
                    List.of(Signs.BOTH), BOLD, List.of("<u>", "<ins>", "<mark>"), ITALIC)
            .flatMap(List::stream)
            .toList();

    private static final List<String> TAGS = Stream.of("<b>", "<strong>", "<i>", "<em>", "<u>", "<ins>", "<mark>")
            .flatMap(tag -> Stream.of(tag, closing(tag)))
            .toList();

    private Emphasis() {}

    /** Whether all of a text is bold. */
    public static boolean isBold(String text) {
        return surroundsAny(BOLD, text);
    }

    /** The sign or tag that surrounds all of a text; empty for none. */
    public static String around(String text) {
        String mark = around(SETS_OFF, text);
        String colour = mark.isEmpty() ? colour(text, 0) : "";
        return !colour.isEmpty() && surrounds(colour, text) ? colour : mark;
    }

    /** The tag at a place that gives a text its colour; empty for none. */
    private static String colour(String text, int from) {
        int end =
                text.startsWith("<font ", from) || text.startsWith("<span style", from) ? text.indexOf('>', from) : -1;
        return end < 0 ? "" : text.substring(from, end + 1);
    }

    /** Whether all of a text is in italics. */
    public static boolean isItalic(String text) {
        return surroundsAny(ITALIC, text);
    }

    /** Whether the signs of Markdown for emphasis surround a text. */
    public static boolean isMarked(String text) {
        return surroundsAny(Signs.EMPHASIS, text);
    }

    /** Whether all of a text is bold by the signs of Markdown. */
    public static boolean isMarkedBold(String text) {
        return surroundsAny(Signs.BOLD_MARKS, text);
    }

    /** Behind a tag that begins or ends emphasis, at a place; the place when there is none. */
    static int tagEnd(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '<') {
            return from;
        }
        for (String tag : TAGS) {
            if (text.startsWith(tag, from)) {
                return from + tag.length();
            }
        }
        return from + colour(text, from).length();
    }

    /** The sign or tag that makes bold what a text begins with; empty for none. */
    public static String boldMark(String text) {
        return first(BOLD, text);
    }

    /** The sign of Markdown for emphasis that a text begins with; empty for none. */
    public static String mark(String text) {
        return first(Signs.EMPHASIS, text);
    }

    /** What ends the emphasis that a mark begins. */
    public static String closing(String mark) {
        int name = mark.indexOf(' ');
        return mark.startsWith("<") ? "</" + (name < 0 ? mark.substring(1) : mark.substring(1, name) + ">") : mark;
    }

    private static String first(List<String> marks, String text) {
        for (String mark : marks) {
            if (text.startsWith(mark)) {
                return mark;
            }
        }
        return "";
    }

    /** Whether one mark surrounds a text. */
    public static boolean surrounds(String mark, String text) {
        if (!text.startsWith(mark)) {
            return false;
        }
        String close = closing(mark);
        return text.endsWith(close)
                && text.length() > mark.length() + close.length()
                && text.indexOf(close, mark.length()) == text.length() - close.length();
    }

    private static boolean surroundsAny(List<String> marks, String text) {
        return !around(marks, text).isEmpty();
    }

    private static String around(List<String> marks, String text) {
        for (String mark : marks) {
            if (surrounds(mark, text)) {
                return mark;
            }
        }
        return "";
    }
}
