package io.github.deckwright.read.markup;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Signs;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lines of Markdown being written, with the items and quotes around them. */
final class WrittenLines {
    /** How the lines of a quote begin. */
    static final String QUOTE = "> ";

    static final String FENCE = Signs.FENCES.get(0);

    private static final String LANGUAGE = "language-";

    private final List<Passage.Line> lines = new ArrayList<>();
    private final Deque<Around> around = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int textLine;
    private boolean strong;

    /** Whether a fence of code just begins. */
    private boolean fenced;

    /** What stands in front of the lines of an item: a mark before the first, spaces before the others. */
    private static final class Around {
        final String mark;
        boolean begun;

        Around(String mark) {
            this.mark = mark;
        }
    }

    List<Passage.Line> lines() {
        return lines;
    }

    void open(String mark) {
        around.addLast(new Around(mark));
    }

    void close() {
        around.removeLast();
    }

    /** Adds to the line being written; nothing but spaces begins none. */
    void add(int number, String more) {
        String added = text.length() == 0 ? more.stripLeading() : more;
        if (!added.isEmpty()) {
            textLine = text.length() == 0 ? number : textLine;
            text.append(added);
        }
    }

    /** Begins or ends strong text; only where it begins a line, for elsewhere its signs may mean something else. */
    boolean strong(int number, boolean closes, char next) {
        if (!closes && text.length() == 0 && !Character.isWhitespace(next) && next != '<') {
            add(number, Signs.BOLD);
            strong = true;
            return true;
        }
        if (closes && strong) {
            text.setLength(text.toString().stripTrailing().length());
            text.append(Signs.BOLD).append(Character.isLetterOrDigit(next) ? " " : "");
            strong = false;
            return true;
        }
        return false;
    }

    /** Ends the line being written, and gives it; nothing when none is. */
    String end(String behind) {
        String line = text.toString().strip();
        text.setLength(0);
        if (!line.isEmpty()) {
            literal(textLine, line + behind);
        }
        return line;
    }

    /** Adds to a line of code, spaces and all. */
    void code(String more) {
        text.append(more);
    }

    void openFence(int number) {
        literal(number, FENCE);
        fenced = true;
    }

    /** Takes the language of the code out of a tag such as {@code <code class="language-java">}. */
    void language(String tag) {
        int start = tag.indexOf(LANGUAGE) + LANGUAGE.length();
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        if (fenced && start >= LANGUAGE.length()) {
            Passage.Line last = lines.remove(lines.size() - 1);
            lines.add(last.with(last.text() + tag.substring(start, end)));
        }
    }

    /** Ends a line of code; nothing may stand behind the tag that begins it. */
    void endCode(int number) {
        if (!fenced || text.length() > 0) {
            literal(number, text.toString());
        }
        fenced = false;
        text.setLength(0);
    }

    void closeFence(int number) {
        if (text.length() > 0) {
            endCode(number);
        }
        literal(number, FENCE);
    }

    void literal(int number, String line) {
        lines.add(new Passage.Line(number, 1, prefix() + line));
    }

    private String prefix() {
        StringBuilder prefix = new StringBuilder();
        for (Around one : around) {
            boolean mark = !one.begun || one.mark.startsWith(QUOTE);
            prefix.append(mark ? one.mark : " ".repeat(one.mark.length()));
            one.begun = true;
        }
        return prefix.toString();
    }

    /** An empty line, unless an item or the block just begins. */
    void blank(int number) {
        boolean begins = lines.isEmpty() || (!around.isEmpty() && !around.getLast().begun);
        if (!begins && !lines.get(lines.size() - 1).isBlank()) {
            lines.add(new Passage.Line(number, 1, prefix().stripTrailing()));
        }
    }
}
