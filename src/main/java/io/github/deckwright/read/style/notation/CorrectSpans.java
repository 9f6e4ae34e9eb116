package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import java.util.ArrayList;
import java.util.List;

/** Slides of Quarto with a quiz: {@code ## question {.quiz-question}}, options {@code - [text]{.correct}}. */
final class CorrectSpans {
    static final List<String> MARKS = List.of("- [", "* [", "1. [");

    private CorrectSpans() {}

    static List<Item> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Item> items = new ArrayList<>();
        int floor = outline.firstLine();
        int number = floor;
        while (number <= lines.count()) {
            int end = number;
            boolean right = false;
            while (end <= lines.count() && isOption(lines, end)) {
                right |= isRight(lines.text(end));
                end++;
            }
            if (right && end - number > 1) {
                items.add(read(lines, number, end, floor));
                floor = end;
            }
            number = Math.max(end, number + 1);
        }
        return items;
    }

    /** An item; brackets around it are the author's choice unless it is right or explained. */
    private static boolean isOption(SourceLines lines, int number) {
        String text = lines.text(number);
        return Markers.contentStart(text) > Markers.indent(text) && !lines.isLiteral(number);
    }

    private static boolean isRight(String text) {
        return text.startsWith("[", Markers.contentStart(text)) && text.contains("]{.correct");
    }

    private static Item read(SourceLines lines, int first, int end, int floor) {
        Above above = Above.of(lines, first, floor);
        Item item = new Item(above.firstLine(), end - 1).question(withoutClass(above.text()));
        for (int number = first; number < end; number++) {
            Passage.Line line = lines.line(number);
            String text = line.text();
            int start = Markers.contentStart(text);
            boolean bracketed = text.startsWith("[", start);
            start += bracketed ? 1 : 0;
            int attributes = bracketed ? text.indexOf("]{", start) : -1;
            int close = attributes > 0 ? attributes : bracketed ? text.lastIndexOf(']') : text.length();
            item.option(
                    Passage.of(line.part(start, Math.max(start, close))),
                    attributes > 0 && text.startsWith("{.correct", attributes + 1));
        }
        return item;
    }

    private static Passage withoutClass(Passage asked) {
        List<Passage.Line> lines = new ArrayList<>();
        for (Passage.Line line : asked.lines()) {
            int open = line.text().lastIndexOf("{.quiz");
            lines.add(open < 0 ? line : line.part(0, open).stripTrailing());
        }
        return new Passage(lines);
    }
}
