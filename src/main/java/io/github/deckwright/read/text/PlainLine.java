package io.github.deckwright.read.text;

import java.util.Locale;
import java.util.Set;

/** A line without its emphasis marks, code ticks and tags, each character of which knows where it stood. */
public final class PlainLine {
    private static final int LONGEST_TAG = 200;
    private static final Set<String> TAGS = Set.of(
            "b", "strong", "i", "em", "u", "code", "kbd", "mark", "span", "font", "small", "sub", "sup", "p", "br",
            "div", "h1", "h2", "h3", "h4", "h5", "h6", "center", "details", "summary");

    private final String text;
    private final int[] places;

    private PlainLine(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** What is left of the line. */
    public String text() {
        return text;
    }

    /** The index in the line of a character of {@link #text}; at its end that after the last one. */
    public int place(int index) {
        return places[index];
    }

    public static PlainLine of(String line) {
        StringBuilder text = new StringBuilder();
        int[] places = new int[line.length() + 1];
        int at = start(line);
        int end = at;
        int length = line.length();
        while (at < length) {
            char c = line.charAt(at);
            if (c == '<' && tagEnd(line, at) > 0) {
                at = tagEnd(line, at);
            } else if (c == '*'
                    || c == '`'
                    || c == '~'
                    || c == '\\'
                    || (c == '_' && !PlainText.isInsideWord(line, at))) {
                at++;
            } else {
                places[text.length()] = at;
                text.append(c);
                end = ++at;
            }
        }
        places[text.length()] = end;
        return new PlainLine(text.toString(), places);
    }

    /** Whether marks surround the characters from {@code start} to before {@code end}. */
    public boolean marked(String line, int start, int end) {
        int before = places[start] - 1;
        int after = end < text.length() ? places[end - 1] + 1 : places[end];
        return before >= 0 && isMark(line, before) && after < line.length() && isMark(line, after);
    }

    private static boolean isMark(String line, int at) {
        return "*_`<>~".indexOf(line.charAt(at)) >= 0;
    }

    /** Heading and quote marks at the start are no text. */
    private static int start(String line) {
        int at = Run.of("#> \t", line, 0);
        return at;
    }

    /** The index after a tag that only changes looks; -1 when {@code <} opens none: {@code List<String>} keeps its parts. */
    private static int tagEnd(String line, int at) {
        int name = at + 1 < line.length() && line.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int end = name;
        while (end < line.length() && end - name < 10 && Character.isLetterOrDigit(line.charAt(end))) {
            end++;
        }
        if (!TAGS.contains(line.substring(name, end).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        while (end < line.length() && end - at < LONGEST_TAG && line.charAt(end) != '>') {
            end++;
        }
        return end < line.length() && line.charAt(end) == '>' ? end + 1 : -1;
    }
}
