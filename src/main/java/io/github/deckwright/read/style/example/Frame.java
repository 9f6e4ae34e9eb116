package io.github.deckwright.read.style.example;

import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Prefix;
import io.github.deckwright.read.text.Signs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What surrounds the words of a line and may surround those of others: marks of a heading or an item, a label, emphasis.
 *
 * @param before as examples write it, numbers as {@code {n}}
 * @param after as examples write it
 * @param words between them
 */
record Frame(String before, String after, String words) {
    private static final List<String> EMPHASIS = Stream.concat(
                    Signs.EMPHASIS.stream(), Stream.of("<b>", "<strong>", "<summary>"))
            .toList();
    private static final List<String> BETWEEN =
            List.of(" :: ", " => ", " -> ", " → ", " — ", " – ", " - ", " = ", ": ");
    private static final String NUMBER = "\\p{Nd}[\\p{Nd}.]*(?<=\\p{Nd})";

    /** Empty when nothing surrounds its words. */
    static Optional<Frame> of(String line) {
        String text = line.strip();
        int at = Markers.headingLevel(text);
        at = at > 0 ? at + 1 : text.startsWith("> ") ? 2 : bullet(text);
        String emphasis = emphasisAt(text, at);
        String close = closing(emphasis);
        int inner = at + emphasis.length();
        int label = inner + Prefix.in(text.substring(inner)).end();
        int end = emphasis.isEmpty() ? -1 : text.indexOf(close, label);
        String after = "";
        if (end == text.length() - close.length() && end > label) {
            after = close;
        } else if (end >= 0 && text.substring(inner, end).endsWith(":")) {
            label = end + close.length(); // a label in emphasis: **Question:** …
            end = text.length();
        } else if (emphasis.isEmpty()) {
            end = text.length();
            label = label > text.length() ? at : label;
        } else {
            return Optional.empty();
        }
        String marks = text.substring(0, inner);
        if (label == 0 || label >= end || marks.indexOf('{') >= 0 || marks.indexOf('}') >= 0) {
            return Optional.empty(); // braces would be taken for places of a card
        }
        String before = text.substring(0, label).replaceAll(NUMBER, "{n}");
        return Optional.of(new Frame(before, after, text.substring(label, end)));
    }

    private static int bullet(String text) {
        return text.length() > 2 && Signs.isBullet(text, 0) && text.charAt(1) == ' ' ? 2 : 0;
    }

    private static String emphasisAt(String text, int at) {
        for (String mark : EMPHASIS) {
            if (text.startsWith(mark, at) && !text.startsWith(" ", at + mark.length())) {
                return mark;
            }
        }
        return "";
    }

    private static String closing(String emphasis) {
        return Emphasis.closing(emphasis);
    }

    /** Whether its line is an item of a list. */
    boolean isItem() {
        return bullet(before + " ") > 0;
    }

    /** Whether words or a number stand in front, not only marks. */
    boolean isLabelled() {
        return before.chars().anyMatch(c -> Character.isLetterOrDigit(c)) && !before.startsWith("<");
    }

    /** A sign between a term and what is said of it, as it stands in the line; empty when there is none. */
    String between() {
        for (String sign : BETWEEN) {
            int at = words.indexOf(sign);
            if (at > 0 && at + sign.length() < words.length()) {
                return sign;
            }
        }
        return "";
    }

    /** The same for all lines that look alike. */
    String key() {
        return before + "\0" + after;
    }
}
