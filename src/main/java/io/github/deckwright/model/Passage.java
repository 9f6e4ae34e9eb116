package io.github.deckwright.model;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a document's Markdown, line by line, each line with its place: what the indentation of a list item or the mark of a
 * block quote took away in front of it is gone, so the lines together are Markdown that stands for itself.
 */
public record Passage(List<Line> lines) {

    /** A passage without lines. */
    public static final Passage EMPTY = new Passage(List.of());

    /**
     * One line.
     *
     * @param number in the document, counted from 1
     * @param column of the first character of {@code text} in the document, counted from 1, in UTF-16 units
     * @param text without its line end
     */
    public record Line(int number, int column, String text) {

        // Written out here as in Passage: those of a record are put together at run time, which costs every start some
        // ten milliseconds.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line line
                    && number == line.number
                    && column == line.column
                    && text.equals(line.text);
        }

        @Override
        public int hashCode() {
            return (number * 31 + column) * 31 + text.hashCode();
        }

        /** Whether there is nothing to see in the line. */
        public boolean isBlank() {
            return text.isBlank();
        }

        /** The rest of the line from an index on, which keeps its place. */
        public Line from(int index) {
            return new Line(number, column + index, text.substring(index));
        }

        /** The line without white space in front. */
        public Line stripLeading() {
            return from(text.length() - text.stripLeading().length());
        }

        /** The line without white space at its end. */
        public Line stripTrailing() {
            return part(0, text.stripTrailing().length());
        }

        /** Another text in the place of the line. */
        public Line with(String other) {
            return new Line(number, column, other);
        }

        /** A part of the line, which keeps its place. */
        public Line part(int start, int end) {
            return new Line(number, column + start, text.substring(start, end));
        }
    }

    public Passage {
        lines = List.copyOf(lines);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Passage passage && lines.equals(passage.lines);
    }

    @Override
    public int hashCode() {
        return lines.hashCode();
    }

    /** A passage of one line. */
    public static Passage of(Line line) {
        return new Passage(List.of(line));
    }

    /** The text of the lines, joined by line feeds. */
    public String markdown() {
        if (lines.size() == 1) {
            return lines.get(0).text();
        }
        StringJoiner markdown = new StringJoiner("\n");
        for (Line line : lines) {
            markdown.add(line.text());
        }
        return markdown.toString();
    }

    /** Whether there is nothing to see. */
    public boolean isBlank() {
        for (Line line : lines) {
            if (!line.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The passage without blank lines at its ends. */
    public Passage trimmed() {
        int start = 0;
        int end = lines.size();
        while (start < end && lines.get(start).isBlank()) {
            start++;
        }
        while (end > start && lines.get(end - 1).isBlank()) {
            end--;
        }
        return start == 0 && end == lines.size() ? this : new Passage(lines.subList(start, end));
    }

    /** The passage without the white space that all its lines begin with, blank ones aside. */
    public Passage dedented() {
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line ->
                        line.text().length() - line.text().stripLeading().length())
                .min()
                .orElse(0);
        return new Passage(lines.stream()
                .map(line -> line.from(Math.min(indent, line.text().length())))
                .toList());
    }

    /** The text as if all of it stood in one line: what another document or a name says has no place of its own in a document. */
    public Passage at(int number) {
        return new Passage(
                lines.stream().map(line -> new Line(number, 1, line.text())).toList());
    }

    /** This passage and another one below it, as blocks of their own. */
    public Passage then(Passage below) {
        return lines.isEmpty() || below.lines.isEmpty() ? lines.isEmpty() ? below : this : joined(List.of(this, below));
    }

    /** Passages one below the other, as blocks of their own; what comes in many parts is joined once. */
    public static Passage joined(List<Passage> parts) {
        List<Line> all = new ArrayList<>();
        for (Passage part : parts) {
            if (!part.lines.isEmpty()
                    && !all.isEmpty()
                    && !all.get(all.size() - 1).isBlank()) {
                all.add(new Line(all.get(all.size() - 1).number(), 1, ""));
            }
            all.addAll(part.lines);
        }
        return new Passage(all);
    }
}
