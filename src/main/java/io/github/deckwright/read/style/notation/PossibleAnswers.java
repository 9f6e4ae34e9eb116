package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Exercises of DataCamp's courses: parts that {@code `@possible_answers`}, {@code `@hint`} and {@code `@feedback`} open, the right answer in
 * brackets.
 */
final class PossibleAnswers {
    static final List<String> MARKS = List.of("`@possible_answers`");

    private PossibleAnswers() {}

    static List<Item> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Item> items = new ArrayList<>();
        int floor = outline.firstLine();
        for (int number = floor; number <= lines.count(); number++) {
            if (part(lines, number).equals("possible_answers")) {
                int first = Math.max(floor, lines.boundaryAbove(number));
                int end = lines.sectionEnd(number + 1, 2);
                items.add(read(lines, first, number, end));
                floor = end;
            }
        }
        return items;
    }

    /** The name of the part that a line opens; empty when it opens none. */
    private static String part(SourceLines lines, int number) {
        String text = lines.text(number).strip();
        return text.startsWith("`@") && text.endsWith("`") && text.indexOf(' ') < 0
                ? text.substring(2, text.length() - 1)
                : "";
    }

    private static Item read(SourceLines lines, int heading, int answers, int end) {
        Item item = new Item(heading, end - 1);
        int asked = heading + (lines.headingLevel(heading) > 0 ? 1 : 0);
        int first = lines.textAfter(asked);
        if (lines.text(first).startsWith("```yaml")) { // how the platform shows the exercise
            asked = first + 1;
            while (asked < answers && !lines.text(asked).startsWith("```")) {
                asked++;
            }
            asked++;
        }
        int below = asked;
        while (below < answers && part(lines, below).isEmpty()) {
            below++;
        }
        Passage question = lines.passage(asked, below - 1);
        item.question(question.isBlank() ? Above.title(lines, heading) : question);
        List<String> right = new ArrayList<>();
        List<Passage> told = List.of();
        for (int part = below; part < end; ) {
            int next = part + 1;
            while (next < end && part(lines, next).isEmpty()) {
                next++;
            }
            switch (part(lines, part)) {
                case "possible_answers" -> options(lines, part, next, item, right);
                case "hint" -> item.hint(lines.passage(part + 1, next - 1));
                case "feedback" -> told = entries(lines, part, next);
                default -> {
                    // code that runs before, and checks of the answer
                }
            }
            part = next;
        }
        for (int i = 0; i < told.size() && told.size() == right.size(); i++) {
            item.explanation(right.get(i).isEmpty() ? Passage.EMPTY : told.get(i));
        }
        return item;
    }

    private static void options(SourceLines lines, int from, int end, Item item, List<String> right) {
        for (Passage entry : entries(lines, from, end)) {
            if (entry.isBlank()) {
                continue;
            }
            Passage.Line line = entry.lines().get(0);
            String text = line.text().strip();
            boolean marked =
                    text.startsWith("[") && text.endsWith("]") && entry.lines().size() == 1;
            int start = line.text().indexOf('[') + 1;
            item.option(marked ? Passage.of(line.part(start, line.text().lastIndexOf(']'))) : entry, marked);
            right.add(marked ? text : "");
        }
    }

    private static List<Passage> entries(SourceLines lines, int from, int end) {
        List<Passage> entries = new ArrayList<>();
        for (int number = from + 1; number < end; number++) {
            String text = lines.text(number);
            if (text.startsWith("- ") || text.startsWith("* ")) {
                entries.add(Item.words(Passage.of(lines.line(number).from(2))));
            }
        }
        return entries;
    }
}
