package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import java.util.ArrayList;
import java.util.List;

/**
 * Quizzes in pages of MkDocs: {@code <?quiz?>} with lines {@code question:}, {@code answer:}, {@code answer-correct:},
 * {@code content:}; in newer ones {@code <quiz>} with a question, boxes, and what explains.
 */
final class QuizTags {
    static final List<String> MARKS = List.of("<?quiz?>", "<quiz>");

    private QuizTags() {}

    static List<Item> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Item> items = new ArrayList<>();
        int number = outline.firstLine();
        while (number <= lines.count()) {
            String text = lines.text(number).strip();
            boolean old = text.equals("<?quiz?>");
            if ((!old && !text.equals("<quiz>")) || outline.isCode(number)) {
                number++;
                continue;
            }
            int end = end(lines, number + 1, old ? "<?/quiz?>" : "</quiz>");
            if (lines.text(end).isEmpty()) {
                return items; // no block behind an open one is closed either
            }
            items.add(old ? fields(lines, number, end) : boxes(lines, number, end));
            number = end + 1;
        }
        return items;
    }

    private static int end(SourceLines lines, int from, String close) {
        int number = from;
        while (number <= lines.count() && !lines.text(number).strip().equals(close)) {
            number++;
        }
        return number;
    }

    private static Item fields(SourceLines lines, int first, int last) {
        Item item = new Item(first, last);
        for (int number = first + 1; number < last; number++) {
            Passage.Line line = lines.line(number);
            String text = line.text();
            int colon = text.indexOf(':');
            String name = colon < 0 ? "" : text.substring(0, colon).strip();
            Passage value = Item.words(Passage.of(line.from(colon + 1)));
            switch (name) {
                case "question" -> item.question(value);
                case "answer" -> item.option(value, false);
                case "answer-correct" -> item.option(value, true);
                case "content" -> {
                    return item.explanation(value.then(lines.passage(number + 1, last - 1)));
                }
                default -> {
                    // settings, and blank lines between fields
                }
            }
        }
        return item;
    }

    private static Item boxes(SourceLines lines, int first, int last) {
        Item item = new Item(first, last);
        int option = first + 1;
        while (option < last && box(lines.text(option)) == 0) {
            option++;
        }
        item.question(lines.passage(first + 1, option - 1));
        while (option < last && box(lines.text(option)) != 0) {
            int next = option + 1;
            while (next < last
                    && !lines.isBlank(next)
                    && box(lines.text(next)) == 0
                    && Markers.indent(lines.text(next)) > Markers.indent(lines.text(option))) {
                next++;
            }
            int start = lines.text(option).indexOf(']') + 1;
            item.option(lines.hanging(option, start, next - 1, Integer.MAX_VALUE), box(lines.text(option)) != ' ');
            option = lines.isBlank(next) && box(lines.text(lines.textAfter(next))) != 0 ? lines.textAfter(next) : next;
        }
        return item.explanation(lines.passage(option, last - 1));
    }

    /** What is in the box that a line begins with; 0 when there is none. */
    private static char box(String line) {
        int start = Markers.contentStart(line);
        boolean box = start > Markers.indent(line) && line.startsWith("[", start) && line.startsWith("]", start + 2);
        return box && " xX".indexOf(line.charAt(start + 1)) >= 0 ? line.charAt(start + 1) : 0;
    }
}
