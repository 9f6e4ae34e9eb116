package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.Tags;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds the tags that shape a document: hidden answers and headings, outside code and comments. Linear. */
final class TagScanner {
    private static final Set<String> NAMES = Set.of(
            "details",
            "/details",
            "summary",
            "/summary",
            "h1",
            "/h1",
            "h2",
            "/h2",
            "h3",
            "/h3",
            "h4",
            "/h4",
            "h5",
            "/h5",
            "h6",
            "/h6");

    private final Lines lines;
    private final List<Tag> tags = new ArrayList<>();
    private boolean comment;

    private TagScanner(Lines lines) {
        this.lines = lines;
    }

    static List<Tag> scan(Lines lines, BitSet code) {
        TagScanner scanner = new TagScanner(lines);
        for (int line = 1; line <= lines.count(); line++) {
            if (!code.get(line) && (scanner.comment || lines.get(line).indexOf('<') >= 0)) {
                scanner.line(line);
            }
        }
        return scanner.tags;
    }

    private void line(int number) {
        String text = lines.get(number);
        int at = 0;
        while (at < text.length()) {
            if (comment) {
                int close = text.indexOf("-->", at);
                if (close < 0) {
                    return;
                }
                comment = false;
                at = close + 3;
                continue;
            }
            char c = text.charAt(at);
            if (c == '`') {
                at = afterCode(text, at);
            } else if (c == '<' && text.startsWith("<!--", at)) {
                comment = true;
                at += 4;
            } else if (c == '<') {
                at = tag(text, number, at);
            } else {
                at++;
            }
        }
    }

    private int tag(String text, int number, int at) {
        String name = Tags.name(text, at);
        if (!NAMES.contains(name)) {
            return at + 1;
        }
        int end = Tags.tagEnd(text, at);
        if (end < 0) {
            return at + 1;
        }
        tags.add(new Tag(name, number, at, end));
        return end;
    }

    /** The end of a code span, or of the run of backticks when it is not closed on this line. */
    private static int afterCode(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        int run = end - at;
        int i = end;
        while (i < text.length()) {
            if (text.charAt(i) != '`') {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && text.charAt(i) == '`') {
                i++;
            }
            if (i - start == run) {
                return i;
            }
        }
        return end;
    }
}
