package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.List;
import java.util.Set;

/** Lines that show nothing: comments, anchors, rules, tags that only lay out. Whatever counts, they do not part what stands around them. */
public final class SilentLines {
    private static final Set<String> TAGS = Set.of(
            "a", "/a", "br", "/br", "p", "/p", "b", "/b", "div", "/div", "hr", "span", "/span", "center", "/center",
            "strong", "/strong");

    /** In lines; what opens a comment and closes none this far away is text. */
    private static final int LONGEST_COMMENT = 80;

    /** A line that is indented further is code. */
    private static final int MOST_INDENT = 3;

    private SilentLines() {}

    /** The index behind the silent line at an index, or behind the comment that begins there; the index itself where something shows. */
    public static int after(List<String> lines, int at) {
        String text = lines.get(at).strip();
        if (is(text)) {
            return at + 1;
        }
        return text.startsWith(Signs.COMMENT) ? commentEnd(lines, at) : at;
    }

    /** The index behind a comment that is closed at the end of a line; its start when it is not. */
    private static int commentEnd(List<String> lines, int at) {
        for (int i = at; i < Math.min(lines.size(), at + LONGEST_COMMENT); i++) {
            int close = lines.get(i).indexOf(Signs.COMMENT_END);
            if (close >= 0) {
                return lines.get(i)
                                .substring(close + Signs.COMMENT_END.length())
                                .isBlank()
                        ? i + 1
                        : at;
            }
        }
        return at;
    }

    /** Whether a line alone shows nothing, stripped. */
    public static boolean is(String text) {
        if (text.isEmpty()) {
            return true;
        }
        boolean tags = text.charAt(0) == '<' || text.charAt(0) == '&';
        return tags ? areTags(text) : Markers.isRule("-_*", text, 0);
    }

    /** A passage without rules and anchors at its ends; what underlines a heading stays, and so do tags, which may close below. */
    public static Passage off(Passage passage) {
        List<Passage.Line> lines = passage.lines();
        int start = 0;
        int end = lines.size();
        while (start < end && isSilent(lines, start)) {
            start++;
        }
        while (end > start && isSilent(lines, end - 1)) {
            end--;
        }
        return start == 0 && end == lines.size() ? passage : new Passage(lines.subList(start, end));
    }

    private static boolean isSilent(List<Passage.Line> lines, int at) {
        String text = lines.get(at).text();
        if (Markers.indent(text) > MOST_INDENT || !isApart(text.strip())) {
            return false;
        }
        boolean underlines =
                at > 0 && text.indexOf('-') >= 0 && !lines.get(at - 1).isBlank();
        return !underlines;
    }

    /** Whether a line is blank, a rule or nothing but anchors: it shows nothing, whatever stands around it, stripped. */
    public static boolean isApart(String text) {
        return isAnchor(text) || (is(text) && text.indexOf('<') < 0); // most texts show it by their first sign
    }

    /** Whether a line is nothing but anchors, which links lead to, stripped. */
    public static boolean isAnchor(String text) {
        return text.startsWith("<a ") && areTags(text);
    }

    /** Whether a line holds nothing but tags that show nothing. */
    public static boolean areTags(String text) {
        return areTags(text, TAGS);
    }

    /** Whether a line holds nothing but comments and tags with some names, those that close with {@code /} in front. */
    static boolean areTags(String text, Set<String> names) {
        int at = 0;
        boolean any = false;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
                continue;
            }
            if (text.startsWith(Signs.SPACE_ENTITY, at)) {
                at += Signs.SPACE_ENTITY.length();
                continue;
            }
            int end = text.charAt(at) == '<' ? Tags.tagEnd(text, at) : -1;
            boolean comment = text.startsWith(Signs.COMMENT, at);
            if (end < 0 || (!comment && !names.contains(Tags.name(text, at)))) {
                return false;
            }
            any = true;
            at = end;
        }
        return any;
    }
}
