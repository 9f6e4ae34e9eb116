package io.github.deckwright.read.text;

/** What stands in front of the text of a line: indentation, bullet, number. */
public final class Markers {
    private Markers() {}

    /** How many spaces a line starts with. */
    public static int indent(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    /** Where the text of a line starts, behind its indentation and the marker of a list item. */
    public static int contentStart(String text) {
        int start = Run.space(text, 0);
        int end = start;
        if (Signs.isBullet(text, end)) {
            end++;
        } else {
            while (end < text.length() && end - start < 9 && Character.isDigit(text.charAt(end))) {
                end++;
            }
            boolean number = end > start && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
            end = number ? end + 1 : start;
        }
        int content = end;
        while (content < text.length() && text.charAt(content) == ' ') {
            content++;
        }
        return end > start && content > end ? content : start;
    }

    /** Behind the bullet that a line begins with and one space; 0 when it begins with none. */
    public static int bulletEnd(String text) {
        int start = Run.space(text, 0);
        boolean bullet = Signs.isBullet(text, start) && text.startsWith(" ", start + 1);
        return bullet ? start + 2 : 0;
    }

    /** Whether one of some signs stands in a text three times at least from a place on, and nothing else but white space. */
    public static boolean isRule(String signs, String text, int from) {
        char mark = from < text.length() ? text.charAt(from) : ' ';
        int marks = 0;
        for (int i = from; i < text.length() && signs.indexOf(mark) >= 0; i++) {
            char c = text.charAt(i);
            if (c != mark && c != ' ' && c != '\t') {
                return false;
            }
            marks += c == mark ? 1 : 0;
        }
        return marks >= 3;
    }

    /** How many {@code #} a line begins with that make it a heading; 0 when it is none. */
    public static int headingLevel(String text) {
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        return level < 7 && level < text.length() && text.charAt(level) == ' ' ? level : 0;
    }
}
