package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.SourceLines;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * A front of several lines in tags, as markdown-anki-decks has it: {@code <div data-question markdown="block">} and
 * {@code <h2 markdown="block">}.
 *
 * @param open number of the line with the tag that opens it
 * @param close number of the line with the tag that closes it
 * @param level of the headings beside which it stands
 */
record HtmlFront(int open, int close, int level) {
    private static final int LONGEST = 60;

    /** With which attributes Python-Markdown reads what a tag holds. */
    private static final Set<String> MARKDOWN =
            Set.of("markdown", "markdown=\"block\"", "markdown=\"1\"", "markdown=block", "markdown=1");

    /** All in a document, by the lines that open them. */
    static NavigableMap<Integer, HtmlFront> in(SourceLines lines) {
        NavigableMap<Integer, HtmlFront> fronts = new TreeMap<>();
        for (int number = lines.firstLine(); number <= lines.count(); number++) {
            String text = lines.text(number).strip();
            int level = text.startsWith("<") && text.endsWith(">") && !lines.isLiteral(number) ? level(text) : 0;
            int close = level > 0 ? close(lines, number, text.startsWith("<d") ? "div" : "h" + level) : 0;
            if (close > 0) {
                fronts.put(number, new HtmlFront(number, close, level));
                number = close;
            }
        }
        return fronts;
    }

    private static int level(String tag) {
        String inside = tag.substring(1, tag.length() - 1);
        if (inside.startsWith("div ")) {
            boolean asks = List.of(inside.split("\\s+")).contains("data-question");
            return asks ? 2 : 0; // the tool takes headings of this level for fronts
        }
        boolean heading = inside.length() > 3
                && inside.charAt(0) == 'h'
                && inside.charAt(1) > '0'
                && inside.charAt(1) < '7'
                && inside.charAt(2) == ' ';
        return heading && MARKDOWN.contains(inside.substring(3)) ? inside.charAt(1) - '0' : 0;
    }

    /** The line that closes a tag, those of its kind inside aside; 0 when there is none. */
    private static int close(SourceLines lines, int open, String name) {
        int depth = 1;
        for (int number = open + 1; number <= Math.min(lines.count(), open + LONGEST); number++) {
            String text = lines.text(number).strip();
            depth += text.startsWith("<" + name) ? 1 : text.equals("</" + name + ">") ? -1 : 0;
            if (depth == 0) {
                return number > open + 1 ? number : 0;
            }
        }
        return 0;
    }
}
