package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.quiz.OptionRow;
import io.github.deckwright.read.text.CardMarks;
import io.github.deckwright.read.text.InlineSeparator;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.LetterLabel;
import io.github.deckwright.read.text.OptionLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines that start with a label, and what belongs to each, in groups that a question or a cloze label starts. */
final class LabelledLines {
    private final SourceLines lines;
    private final boolean letters;
    private final boolean endAtBlank;
    private final List<Group> groups = new ArrayList<>();
    private List<Part> open = new ArrayList<>();
    private int openFrom;

    /** Where the last group of {@link #groups} must end for another one to go on with it; 0 when nothing may. */
    private int openEnd;

    /** Whether the last group of {@link #groups} has got lines below it that its text does not hold yet. */
    private boolean grown;

    /** A label and its text, which goes up to a line. */
    record Part(LetterLabel label, int line, int lastLine, Passage text) {}

    /** What belongs to one card. */
    record Group(int firstLine, int lastLine, List<Part> parts, Optional<String> id) {

        LetterLabel first() {
            return parts.get(0).label();
        }

        /** Whether it begins with a letter that asks in some language only, and nothing answers it: part of what stands above. */
        boolean isRemark() {
            return !first().isPlain()
                    && first().mayAsk()
                    && parts.stream().noneMatch(part -> part.label().answers(first()));
        }

        /** The text of the first part with a label and a number. */
        Optional<Part> part(String word) {
            return parts.stream()
                    .filter(part ->
                            part.label().word().equals(word) && part.label().number() < 0)
                    .findFirst();
        }
    }

    private LabelledLines(SourceLines lines, boolean letters, boolean endAtBlank) {
        this.lines = lines;
        this.letters = letters;
        this.endAtBlank = endAtBlank;
    }

    /**
     * Reads all groups.
     *
     * @param letters whether single letters that only one tool uses are labels as well
     */
    static List<Group> groups(SourceLines lines, boolean letters) {
        LabelledLines reading = new LabelledLines(lines, letters, endAtBlank(lines));
        for (int number = lines.firstLine(); number <= lines.count(); number++) {
            reading.line(number);
        }
        reading.close(lines.count());
        reading.settle();
        return reading.groups;
    }

    /** Whether the document has cards for both ways: their tools end every card at a blank line, and text stands between. */
    private static boolean endAtBlank(SourceLines lines) {
        for (int number = lines.firstLine(); number <= lines.count(); number++) {
            boolean both = lines.text(number).startsWith("QA:")
                    && lines.label(number + 1)
                            .letter()
                            .filter(label -> label.role() == LetterLabel.Role.ANSWER)
                            .isPresent();
            if (both && !lines.isLiteral(number)) {
                return true;
            }
        }
        return false;
    }

    private void line(int number) {
        if (lines.isLiteral(number)) {
            return;
        }
        if (endAtBlank && lines.isBlank(number)) {
            close(number - 1);
            return;
        }
        if (lines.isBoundary(number) || isCardBelowEmptyAnswer(number)) {
            close(number - 1);
            openEnd = 0;
            return;
        }
        Optional<LetterLabel> found = lines.label(number).letter();
        if (found.isEmpty()) {
            return;
        }
        LetterLabel label = found.get();
        if (starts(label, number)) {
            int from = leadingId(number) ? number - 1 : number;
            close(from - 1);
            openFrom = from;
            open.add(new Part(label, number, 0, Passage.EMPTY));
        } else if (!open.isEmpty() && continues(label) && !isOption(label, number)) {
            open.add(new Part(label, number, 0, Passage.EMPTY));
        }
    }

    private boolean starts(LetterLabel label, int number) {
        if (label.isPlain() || label.isFront()) {
            return true;
        }
        if (label.word().equals("C") && label.number() < 0) {
            return !followsOption(number);
        }
        if (letters
                && label.number() < 0
                && (label.word().equals("T") || label.word().equals("F"))) {
            return true;
        }
        return !letters && label.mayAsk();
    }

    /** Whether the label above is that of option B: then {@code C:} is an option as well. */
    private boolean followsOption(int number) {
        for (int above = number - 1; above > 0 && above > number - 3; above--) {
            Optional<LetterLabel> label = lines.label(above).letter();
            if (label.isPresent() && label.get().word().equals("B")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an option B follows: then {@code A.} is an option as well. */
    private boolean isOption(LetterLabel label, int number) {
        return label.word().equals("A") && OptionLabel.letter(lines.text(lines.textAfter(number + 1))) == 'B';
    }

    private boolean continues(LetterLabel label) {
        LetterLabel first = open.get(0).label();
        if (label.answers(first)) {
            return open.stream().noneMatch(part -> part.label().answers(first));
        }
        return letters && label.role() == LetterLabel.Role.LETTER && "EMBIC".contains(label.word());
    }

    /** Whether the line above holds only the id of the card that starts here. */
    private boolean leadingId(int number) {
        String above = lines.text(number - 1).strip();
        return above.startsWith("<!--") && id(number - 1).isPresent();
    }

    private Optional<String> id(int number) {
        CardMarks marks = CardMarks.strip(Passage.of(lines.line(number)));
        return marks.text().isBlank() ? marks.id() : Optional.empty();
    }

    private void close(int lastLine) {
        if (open.isEmpty()) {
            return;
        }
        int end = lines.textBefore(lastLine);
        while (end > openFrom && isComment(lines.text(end).strip()) && id(end).isEmpty()) {
            end = lines.textBefore(end - 1);
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Part part = open.get(i);
            int last = i + 1 < open.size() ? open.get(i + 1).line() - 1 : end;
            parts.add(new Part(part.label(), part.line(), last, text(part, last)));
        }
        if (parts.size() == 1) {
            parts = inOneLine(parts.get(0));
        }
        Optional<String> id = openFrom < open.get(0).line() ? id(openFrom) : Optional.empty();
        Group group = new Group(openFrom, end, List.copyOf(parts), id);
        if (!letters && openEnd > 0 && group.isRemark() && !groups.isEmpty()) {
            goOn(end);
        } else {
            settle();
            groups.add(group);
        }
        openEnd = end;
        open = new ArrayList<>();
    }

    /** {@code Q: What is it? A: This.}: the answer behind the question mark, in the same line. */
    private static List<Part> inOneLine(Part part) {
        Passage.Line line =
                part.text().lines().size() == 1 ? part.text().lines().get(0) : new Passage.Line(1, 1, "");
        String text = OptionRow.isIn(line.text()) ? "" : line.text();
        for (int mark = text.indexOf("? "); mark > 0; mark = text.indexOf("? ", mark + 1)) {
            Passage.Line rest = line.from(mark + 2);
            Optional<LetterLabel> label = Label.of(rest.text()).letter().filter(found -> found.answers(part.label()));
            if (label.isPresent()) {
                return List.of(
                        new Part(part.label(), part.line(), part.lastLine(), Passage.of(line.part(0, mark + 1))),
                        new Part(
                                label.get(),
                                part.line(),
                                part.lastLine(),
                                Passage.of(rest.from(Math.min(
                                        label.get().textStart(), rest.text().length())))));
            }
        }
        return List.of(part);
    }

    /** Lets the last part of the last group go on to a line; a thousand remarks in a row take their text together, in {@link #settle}. */
    private void goOn(int end) {
        Group group = groups.remove(groups.size() - 1);
        List<Part> parts = new ArrayList<>(group.parts());
        Part last = parts.remove(parts.size() - 1);
        parts.add(new Part(last.label(), last.line(), end, last.text()));
        groups.add(new Group(group.firstLine(), end, List.copyOf(parts), group.id()));
        grown = true;
    }

    private void settle() {
        if (grown) {
            Group group = groups.remove(groups.size() - 1);
            List<Part> parts = new ArrayList<>(group.parts());
            Part last = parts.remove(parts.size() - 1);
            parts.add(new Part(last.label(), last.line(), last.lastLine(), text(last, last.lastLine())));
            groups.add(new Group(group.firstLine(), group.lastLine(), List.copyOf(parts), group.id()));
            grown = false;
        }
    }

    /** Whether a line is a card of its own kind, below an answer label with nothing behind it. */
    private boolean isCardBelowEmptyAnswer(int number) {
        if (open.isEmpty() || !lines.isBlank(number - 1) || !InlineSeparator.makesCard(lines.text(number))) {
            return false;
        }
        Part last = open.get(open.size() - 1);
        return lines.textBefore(number - 1) == last.line()
                && last.label().textStart()
                        >= lines.text(last.line()).stripTrailing().length();
    }

    private static boolean isComment(String text) {
        return text.startsWith("<!--") && text.endsWith("-->");
    }

    private Passage text(Part part, int last) {
        int start = Math.min(part.label().textStart(), lines.text(part.line()).length());
        return lines.hanging(part.line(), start, last, part.label().indent()).trimmed();
    }
}
