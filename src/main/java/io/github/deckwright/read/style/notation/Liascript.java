package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.CourseMarks;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Courses of LiaScript: one of {@code [( )]} and {@code [(X)]}, several of {@code [[ ]]} and {@code [[X]]}, words to type
 * {@code [[Paris]]} and to choose {@code [[ (right) | wrong ]]}, also in a text; {@code [[?]]} before hints, stars around the solution. All may be
 * indented as code is, or be items.
 */
final class Liascript {
    static final List<String> MARKS = List.of("[(", "[[", "- [(", "- [[", "* [(", "* [[", "- [ [", "- [ (");

    private final SourceLines lines;
    private final List<Item> items = new ArrayList<>();
    private final boolean course;
    private int floor;

    private Liascript(Outline outline) {
        this.lines = outline.sourceLines();
        this.floor = outline.firstLine();
        this.course = CourseMarks.hasHead(lines.all(), floor - 1);
    }

    static List<Item> find(Outline outline) {
        Liascript reading = new Liascript(outline);
        String fence = "";
        int number = reading.floor;
        while (number <= reading.lines.count()) {
            String text = reading.lines.text(number).strip();
            boolean mark = Fences.isOne(text);
            if (mark && (fence.isEmpty() || text.startsWith(fence))) {
                fence = fence.isEmpty() ? text.substring(0, 3) : "";
            }
            number = fence.isEmpty() && !mark ? reading.line(number) : number + 1;
        }
        return reading.items;
    }

    private int line(int number) {
        char kind = box(number);
        if (kind != 0) {
            return options(number, kind);
        }
        if (!course) {
            return number + 1;
        }
        Optional<LiascriptMatrix> matrix = LiascriptMatrix.at(lines, number);
        if (matrix.isPresent()) {
            return matrix(number, matrix.get());
        }
        if (isSelection(number)) {
            return selection(number);
        }
        return isWord(number)
                ? word(number)
                : LiascriptGaps.in(lines, number).map(this::gaps).orElse(number + 1);
    }

    private int matrix(int first, LiascriptMatrix matrix) {
        int end = behind(matrix.endLine());
        Above above = Above.of(lines, first, floor);
        Item item = new Item(above.firstLine(), end - 1)
                .question(above.text().then(matrix.asked()))
                .answer(matrix.told());
        return add(item, matrix.endLine(), end);
    }

    /** Whether words to choose begin in a line that stand in lines of their own. */
    private boolean isSelection(int number) {
        String text = lines.text(number).strip();
        return text.startsWith("[[")
                && text.indexOf("]]") < 0
                && lines.text(number + 1).strip().startsWith("|");
    }

    private int selection(int first) {
        int last = first + 1;
        while (lines.text(last).strip().startsWith("|")
                && !lines.text(last).strip().endsWith("]]")) {
            last++;
        }
        if (!lines.text(last).strip().endsWith("]]")) {
            return last;
        }
        int end = behind(last + 1);
        Above above = Above.of(lines, first, floor);
        Item item = new Item(above.firstLine(), end - 1).question(above.text());
        for (int number = first; number <= last; number++) {
            Passage.Line line = lines.line(number);
            String text = line.text().stripTrailing();
            int from = Run.of(" \t[|", text, 0);
            int to = text.endsWith("]]") ? text.length() - 2 : text.length();
            Passage.Line option =
                    line.part(Math.min(from, to), to).stripLeading().stripTrailing();
            boolean right = option.text().startsWith("(") && option.text().endsWith(")");
            if (!option.isBlank()) {
                item.option(Passage.of(right ? option.part(1, option.text().length() - 1) : option), right);
            }
        }
        return add(item, last + 1, end);
    }

    private int gaps(LiascriptGaps found) {
        int end = behind(found.endLine());
        Item item = new Item(found.firstLine(), end - 1).question(found.text()).gaps();
        return add(item, found.endLine(), end);
    }

    /** {@code (} or {@code [} for the box that a line begins with; else 0. */
    private char box(int number) {
        String text = lines.text(number);
        int at = boxStart(text);
        boolean box = at + 5 <= text.length()
                && text.charAt(at) == '['
                && " xX".indexOf(text.charAt(at + 2)) >= 0
                && text.charAt(at + 4) == ']'
                && (at + 5 == text.length() || text.charAt(at + 5) == ' ');
        char open = box ? text.charAt(at + 1) : 0;
        boolean closed = (open == '(' && text.charAt(at + 3) == ')') || (open == '[' && text.charAt(at + 3) == ']');
        return closed ? open : 0;
    }

    private static int boxStart(String text) {
        return Math.min(Markers.contentStart(text), text.length());
    }

    private int options(int first, char kind) {
        List<Integer> at = new ArrayList<>();
        int number = first;
        while (number <= lines.count() && (box(number) == kind || (!at.isEmpty() && goesOn(number, at.get(0))))) {
            if (box(number) == kind) {
                at.add(number);
            }
            number++;
        }
        int end = behind(number);
        if (at.size() > 1) {
            Above above = Above.of(lines, first, floor);
            Item item = new Item(above.firstLine(), end - 1).question(above.text());
            for (int i = 0; i < at.size(); i++) {
                int start = boxStart(lines.text(at.get(i)));
                boolean right = lines.text(at.get(i)).charAt(start + 2) != ' ';
                int next = i + 1 < at.size() ? at.get(i + 1) : number;
                item.option(lines.hanging(at.get(i), start + 5, next - 1, Integer.MAX_VALUE), right);
            }
            add(item, number, end);
        }
        return end;
    }

    /** Whether a line belongs to the option above it. */
    private boolean goesOn(int number, int option) {
        int indent = Markers.indent(lines.text(option));
        return !lines.isBlank(number)
                && Markers.indent(lines.text(number)) > indent
                && !lines.text(number).strip().startsWith("[[");
    }

    /** The line behind hints and solution. */
    private int behind(int from) {
        int number = from;
        while (lines.text(number).strip().startsWith("[[?]]")) {
            number++;
        }
        int stars = lines.textAfter(number);
        if (isStars(stars) && stars - number <= 1) {
            int close = stars + 1;
            while (close <= lines.count() && !isStars(close) && lines.headingLevel(close) == 0) {
                close++;
            }
            return isStars(close) ? close + 1 : number;
        }
        return number;
    }

    private boolean isStars(int number) {
        return Run.isAll('*', lines.text(number).strip(), 3);
    }

    /** Takes a question with the hints and the solution below it; gives the line behind these. */
    private int add(Item item, int from, int end) {
        tail(item, from, end);
        items.add(item);
        floor = end;
        return end;
    }

    private void tail(Item item, int from, int end) {
        int number = from;
        while (number < end && lines.text(number).strip().startsWith("[[?]]")) {
            Passage.Line line = lines.line(number);
            item.hint(Item.words(Passage.of(line.from(line.text().indexOf("]]") + 2))));
            number++;
        }
        int first = lines.textAfter(number) + 1;
        List<Passage.Line> told = new ArrayList<>();
        int indent = Markers.indent(lines.text(first - 1));
        for (int line = first; line < end - 1; line++) {
            told.add(lines.line(line).from(Math.min(indent, Markers.indent(lines.text(line)))));
        }
        item.explanation(new Passage(told));
    }

    /** Whether a line is nothing but words to type or to choose, below something that asks for them. */
    private boolean isWord(int number) {
        String text = lines.text(number).strip();
        return text.startsWith("[[")
                && text.endsWith("]]")
                && text.indexOf("]]") == text.length() - 2
                && text.length() > 4
                && "?!".indexOf(text.charAt(2)) < 0
                && text.substring(2, text.length() - 2).indexOf(']') < 0; // the head of a table to fill in
    }

    private int word(int number) {
        int end = behind(number + 1);
        Above above = Above.of(lines, number, floor);
        Item item = new Item(above.firstLine(), end - 1).question(above.text());
        Passage.Line line = lines.line(number);
        int start = line.text().indexOf("[[") + 2;
        int close = line.text().lastIndexOf("]]");
        Passage.Line inside = line.part(start, close);
        if (inside.text().indexOf('|') < 0) {
            item.answer(Passage.of(inside));
        } else {
            int at = 0;
            for (String part : inside.text().split("\\|", -1)) {
                boolean right = part.strip().startsWith("(") && part.strip().endsWith(")");
                int from = at + (right ? part.indexOf('(') + 1 : 0);
                int to = at + (right ? part.lastIndexOf(')') : part.length());
                item.option(Passage.of(inside.part(from, to)), right);
                at += part.length() + 1;
            }
        }
        return add(item, number + 1, end);
    }
}
