package io.github.deckwright.read.markup;

import io.github.deckwright.read.text.Tags;

/**
 * A tag in a line, or the text up to the next one.
 *
 * @param name of the tag, with {@code /} in front when it closes; empty for text, {@code !} for what is no tag of one line
 * @param end where it ends in the line
 */
record MarkupToken(String name, int start, int end) {
    /** What cannot be told: a comment, or a tag that goes on in the next line. */
    static final String OTHER = "!";

    static MarkupToken at(String line, int start) {
        if (line.charAt(start) == '<' && isTag(line, start)) {
            int end = line.startsWith("<!", start) ? -1 : Tags.tagEnd(line, start);
            return end < 0
                    ? new MarkupToken(OTHER, start, line.length())
                    : new MarkupToken(Tags.name(line, start), start, end);
        }
        int end = line.indexOf('<', start + 1);
        while (end >= 0 && !isTag(line, end)) {
            end = line.indexOf('<', end + 1);
        }
        return new MarkupToken("", start, end < 0 ? line.length() : end);
    }

    private static boolean isTag(String line, int at) {
        char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
        return Character.isLetter(next) || next == '/' || next == '!';
    }

    boolean isText() {
        return name.isEmpty();
    }

    /** Whether it ends an element. */
    boolean closes() {
        return name.startsWith("/");
    }

    /** The element that it begins or ends. */
    String element() {
        return closes() ? name.substring(1) : name;
    }

    String of(String line) {
        return line.substring(start, end);
    }
}
