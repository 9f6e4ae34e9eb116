package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.LeadingSigns;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Tags;
import io.github.deckwright.read.text.TitleEnd;
import io.github.deckwright.read.text.TrailingTags;
import java.util.Arrays;

/**
 * Takes off what adorns a heading and says nothing: signs that close it, attributes, anchors, a link into the page it stands in. Blanks take
 * the place of what stood in front, so that the text stands where it stood, for all who read the line: who looks for a label, a word for
 * an answer, a title that recurs.
 */
final class HeadingMarks {
    /** A label in front of the words of a heading is no longer; behind it spaces that must not break are meant. */
    private static final int LONGEST_LABEL = 24;

    private final String line;
    private final char[] plain;

    private HeadingMarks(String line) {
        this.line = line;
        this.plain = line.toCharArray();
    }

    /**
     * A line that is a heading, without such marks.
     *
     * @param column where the heading begins, from 0
     */
    static String off(String line, int column) {
        int signs = Run.of(" ", line, column);
        int text = Run.of("#", line, signs);
        if (isBare(line, text) || line.endsWith(".anki}")) { // which is no attribute, but the id of a card
            return line;
        }
        HeadingMarks marks = new HeadingMarks(line);
        return new String(marks.plain, 0, marks.takeOff(text, text > signs));
    }

    /** Whether nothing in a heading can be a mark, as in nearly all. */
    private static boolean isBare(String line, int from) {
        for (int at = from; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '#'
                    || c == ':'
                    || c == '}'
                    || c == '>'
                    || c == '\t'
                    || c == '&'
                    || Signs.isOtherSpace(c)
                    || Signs.isEmptySpace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Gives the end of what is left. */
    private int takeOff(int from, boolean signs) {
        String text = line.substring(from);
        int end = TitleEnd.before(text);
        int closed = signs ? withoutClosing(text, end) : end;
        end = closed < end ? TitleEnd.before(text.substring(0, closed)) : end;
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        start = Tags.skipEmptyAnchors(text, Tags.skipSignLink(text, start));
        start = Run.space(text, LeadingSigns.nameEnd(text, start)); // which is no picture on a card
        if (start >= end) {
            return line.length(); // the marks are the title
        }
        Arrays.fill(plain, from, from + start, ' ');
        int last = unlink(from + start, from + end);
        bareTags(from + start, last);
        int label = Math.min(from + start + LONGEST_LABEL, last);
        for (int at = from + start; at < label; at++) {
            if (isLoose(at, last)) {
                plain[at] = ' ';
            } else if (line.startsWith(Signs.SPACE_ENTITY, at) && partsLabel(at)) {
                Arrays.fill(plain, at, at + Signs.SPACE_ENTITY.length(), ' ');
            }
        }
        return last;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Signs.isHardSpace(c) || Signs.isEmptySpace(c);
    }

    /** Whether a space written as an entity stands behind a sign or in front of a number; others part words, and stay as they are. */
    private boolean partsLabel(int at) {
        int behind = at + Signs.SPACE_ENTITY.length();
        return at == 0
                || !Character.isLetterOrDigit(line.charAt(at - 1))
                || (behind < line.length() && Character.isDigit(line.charAt(behind)));
    }

    /** Whether a space that does not break may as well be another one: it holds no sign to its word, as in French. */
    private boolean isLoose(int at, int end) {
        return Signs.isHardSpace(plain[at])
                && at + 1 < end
                && (Character.isLetterOrDigit(line.codePointAt(at + 1))
                        || Signs.isHardSpace(plain[at + 1])
                        || Signs.TITLE_OPENERS.indexOf(plain[at + 1]) >= 0);
    }

    /** Tags that make a card inside of the emphasis around a heading, {@code **Car #card**}, stand behind it: {@code **Car** #card}. */
    private void bareTags(int from, int end) {
        for (String mark : Signs.WRAPPERS) {
            int inside = from + mark.length();
            int close = end - mark.length();
            if (close > inside && line.startsWith(mark, from) && line.startsWith(mark, close)) {
                int tags = TrailingTags.of(line.substring(inside, close))
                        .map(found -> inside + found.textEnd())
                        .orElse(close);
                String moved = mark + line.substring(tags, close);
                moved.getChars(0, moved.length(), plain, tags);
                return;
            }
        }
    }

    /** Before the signs that close a heading, which stand apart from its text. */
    private static int withoutClosing(String text, int end) {
        int start = Run.before("#", text, end);
        return start < end && start > 0 && Character.isWhitespace(text.charAt(start - 1)) ? start : end;
    }

    /** The words of a heading that is a link into its own page, and nothing else, are its title; gives the end of what is left. */
    private int unlink(int from, int end) {
        if (plain[from] != '[' || plain[end - 1] != ')') {
            return end;
        }
        int close = line.lastIndexOf("](#", end);
        boolean whole = close > from + 1 && line.indexOf(')', close) == end - 1 && isBalanced(from + 1, close);
        plain[from] = whole ? ' ' : '[';
        return whole ? close : end;
    }

    private boolean isBalanced(int from, int end) {
        int depth = 0;
        for (int at = from; at < end && depth >= 0; at++) {
            depth += plain[at] == '[' ? 1 : plain[at] == ']' ? -1 : 0;
        }
        return depth == 0;
    }
}
