package io.github.deckwright.read.text;

import java.util.Locale;
import java.util.Optional;

/**
 * Who or what speaks in a line: {@code Interviewer: …}, {@code **M:** …}, {@code - П: …}, {@code 3 D. …}. No list of words is asked, so
 * it means something only where it recurs.
 *
 * @param name in lower case without its number; that of a letter with a full stop ends with it
 * @param textStart index of what is said
 * @param closing what emphasis around the whole line ends with, empty for none
 */
public record Speaker(String name, int textStart, String closing) {
    private static final int LONGEST = 24;
    /** A line that is indented more is code, or lies in an item. */
    public static final int MOST_SPACES = 3;

    /** Reads the start of a line; empty when nobody speaks there. */
    public static Optional<Speaker> in(String line) {
        if (Markers.indent(line) > MOST_SPACES) {
            return Optional.empty();
        }
        int start = Markers.contentStart(line);
        String text = line.substring(start);
        String marks = Emphasis.mark(text);
        int at = marks.length();
        int digits = Run.digits(text, at);
        at = digits > at ? Run.of(" .)", text, digits) : at;
        int end = nameEnd(text, at);
        if (end == at) {
            return Optional.empty();
        }
        boolean letter = Signs.isStop(text.charAt(end));
        String word = text.substring(at, end);
        int bare = word.length();
        while (bare > 0 && Character.isDigit(word.charAt(bare - 1))) {
            bare--;
        }
        String name = word.substring(0, bare).replace(marks.isEmpty() ? "\0" : marks, "");
        int rest = end + 1;
        boolean closed = marks.isEmpty() || word.endsWith(marks) || text.startsWith(marks, rest);
        rest += !marks.isEmpty() && text.startsWith(marks, rest) ? marks.length() : 0;
        boolean apart = rest == text.length()
                || Character.isWhitespace(text.charAt(rest))
                || Signs.isWideColon(text.charAt(end))
                || Signs.isWideStop(text.charAt(end));
        if (!apart || name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Speaker(
                name.strip().toLowerCase(Locale.ROOT) + (letter ? "." : ""),
                start + Run.of(" \t", text, rest),
                closed ? "" : marks));
    }

    /** The same in an item of a list, however deep it lies. */
    public static Optional<Speaker> inItem(String line) {
        int start = Run.space(line, 0);
        return Markers.bulletEnd(line) == 0
                ? Optional.empty()
                : in(line.substring(start)).map(who -> new Speaker(who.name, start + who.textStart, who.closing));
    }

    /** Reads a sign that stands for a name: {@code ❓ What is a pod?}. */
    public static Optional<Speaker> sign(String line) {
        int start = Markers.contentStart(line);
        if (start >= line.length() || line.charAt(start) < Signs.FIRST_PICTURE || Markers.indent(line) > MOST_SPACES) {
            return Optional.empty();
        }
        int end = start;
        while (end < line.length() && Signs.isPicture(line.codePointAt(end))) {
            end += Character.charCount(line.codePointAt(end));
        }
        boolean apart = end > start && end < line.length() && line.charAt(end) == ' ';
        return apart
                ? Optional.of(new Speaker(line.substring(start, end), Run.of(" ", line, end), ""))
                : Optional.empty();
    }

    /** The colon behind the name, or the full stop behind a capital letter; the start when there is no name. */
    private static int nameEnd(String text, int start) {
        if (start + 1 < text.length()
                && Signs.isStop(text.charAt(start + 1))
                && Character.isUpperCase(text.charAt(start))) {
            return start + 1;
        }
        for (int at = start; at < text.length() && at - start <= LONGEST; at++) {
            char c = text.charAt(at);
            if (Signs.isColon(c)) {
                return at;
            }
            int type = Character.getType(c);
            boolean named = Character.isLetterOrDigit(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || " .-'’*_".indexOf(c) >= 0;
            if (!named || (at == start && !Character.isLetter(c))) {
                return start;
            }
        }
        return start;
    }
}
