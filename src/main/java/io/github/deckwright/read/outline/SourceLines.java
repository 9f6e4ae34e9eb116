package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.BlankLines;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document line by line, for marks that CommonMark does not know: it takes a lone {@code ?} for text and {@code Q:} for the middle of
 * a paragraph. Lines are counted from 1. What stands in code, in comments or in the front matter is literal: no mark means anything
 * there. Safe for use by several threads.
 */
public final class SourceLines {
    private final List<String> lines;
    private final int firstLine;
    private final BitSet literal;
    /** What was read of them so far. */
    private final @Nullable Label[] labels;
    /** For each line the last rule or heading at or above it, 0 for none. */
    private final int[] boundary;
    /** For each line the first rule or heading at or below it, behind the last line for none. */
    private final int[] next;

    /**
     * Takes the lines of a document.
     *
     * @param lines without line ends, those of the front matter included
     * @param firstLine below the front matter
     * @param literal numbers of the lines in which marks mean nothing
     */
    SourceLines(List<String> lines, int firstLine, BitSet literal) {
        this.lines = List.copyOf(lines);
        this.firstLine = firstLine;
        this.literal = (BitSet) literal.clone();
        this.labels = new Label[lines.size() + 1];
        this.boundary = new int[lines.size() + 2];
        for (int number = 1; number < Math.min(firstLine, lines.size() + 1); number++) {
            boundary[number] = number;
        }
        for (int number = firstLine; number <= lines.size(); number++) {
            boundary[number] = isRule(number) || headingLevel(number) > 0 ? number : boundary[number - 1];
        }
        this.next = new int[lines.size() + 3];
        next[lines.size() + 1] = lines.size() + 1;
        next[lines.size() + 2] = lines.size() + 1;
        for (int number = lines.size(); number >= 1; number--) {
            next[number] = number >= firstLine && boundary[number] == number ? number : next[number + 1];
        }
        boundary[lines.size() + 1] = lines.size() + 1;
    }

    /** The rule or heading above a line, or the line itself when it is one; 0 for none. Lines with the same one are a section. */
    public int boundaryAbove(int number) {
        return boundary[Math.max(0, Math.min(number, lines.size()))];
    }

    /** Whether a line below the front matter is a rule or a heading. */
    public boolean isBoundary(int number) {
        return number >= firstLine && number <= lines.size() && boundary[number] == number;
    }

    /** All lines, those of the front matter included. */
    public List<String> all() {
        return lines;
    }

    /** The number of the last line. */
    public int count() {
        return lines.size();
    }

    /** The number of the first line below the front matter. */
    public int firstLine() {
        return firstLine;
    }

    /** A line as it stands; empty outside the document. */
    public String text(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The label that a line begins with, read once for all who ask; none outside the document. */
    public Label label(int number) {
        if (number < 1 || number > lines.size()) {
            return Label.NONE;
        }
        Label known = labels[number]; // two threads may both read, with the same result
        if (known == null) {
            known = Label.of(lines.get(number - 1));
            labels[number] = known;
        }
        return known;
    }

    /** Whether marks mean nothing in a line. */
    public boolean isLiteral(int number) {
        return literal.get(number);
    }

    /** Whether there is nothing to see in a line; so it is outside the document. */
    public boolean isBlank(int number) {
        return text(number).isBlank();
    }

    /** Whether a line holds nothing but one mark, such as {@code ?}. */
    public boolean isMark(int number, String mark) {
        String text = text(number);
        return !isLiteral(number) && Markers.indent(text) < 4 && text.strip().equals(mark);
    }

    /** Whether a line is {@code ---}, {@code ___} or {@code ***}; also where CommonMark would underline a heading with it. */
    public boolean isRule(int number) {
        String text = text(number);
        int start = Markers.indent(text);
        return start <= 3 && !isLiteral(number) && Markers.isRule("-_*", text, start);
    }

    /** The level of a heading that starts with {@code #}; 0 when the line is none. */
    public int headingLevel(int number) {
        String text = text(number);
        int start = Markers.indent(text);
        if (start > 3 || isLiteral(number)) {
            return 0;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        int level = end - start;
        boolean closed = end == text.length() || text.charAt(end) == ' ' || text.charAt(end) == '\t';
        return level <= 6 && closed ? level : 0;
    }

    /** The first line at or after a number that is a rule, a heading at most as deep as a level, or the line after the last one. */
    public int sectionEnd(int from, int level) {
        int number = next[Math.max(1, Math.min(from, count() + 1))];
        while (number <= count() && !isRule(number) && !isHeadingUpTo(number, level)) {
            number = next[number + 1];
        }
        return number;
    }

    /** Whether a line is a heading at most as deep as a level. */
    public boolean isHeadingUpTo(int number, int level) {
        int own = headingLevel(number);
        return own > 0 && own <= level;
    }

    /** The last line at or before a number that is not blank; 0 when there is none. */
    public int textBefore(int number) {
        return BlankLines.before(lines, Math.min(number, count()) - 1) + 1;
    }

    /** The text of a heading in its first line. */
    public Passage.Line headingText(int number) {
        Passage.Line line = line(number);
        return line.from(Run.of("# ", line.text(), 0));
    }

    /** The label that the text of a heading begins with. */
    public Label headingLabel(int number) {
        return Label.of(headingText(number).text());
    }

    /** The first line at or after a number that is not blank; {@code count() + 1} when there is none. */
    public int textAfter(int number) {
        return BlankLines.after(lines, Math.max(number, 1) - 1) + 1;
    }

    /** Whole lines from one to another, both included, without blank ones at the ends. */
    public Passage passage(int first, int last) {
        return new Passage(lines(first, last)).trimmed();
    }

    /** Whole lines from one to another, both included, as far as they are in the document. */
    public List<Passage.Line> lines(int first, int last) {
        List<Passage.Line> cut = new ArrayList<>();
        for (int number = Math.max(1, first); number <= Math.min(last, count()); number++) {
            cut.add(line(number));
        }
        return cut;
    }

    /**
     * What begins within a line and goes on in those below it.
     *
     * @param column from which on it begins, from 0
     * @param indent how many spaces at most the lines below lose in front
     */
    public Passage hanging(int first, int column, int last, int indent) {
        List<Passage.Line> cut = lines(first, last);
        cut.replaceAll(
                line -> line.from(line.number() == first ? column : Math.min(indent, Markers.indent(line.text()))));
        return new Passage(cut);
    }

    /** A line with its place. */
    public Passage.Line line(int number) {
        return new Passage.Line(number, 1, text(number));
    }
}
