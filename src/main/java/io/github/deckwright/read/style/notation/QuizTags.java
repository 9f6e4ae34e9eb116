package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.QuizTag;
import io.github.deckwright.read.text.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Quizzes in pages of MkDocs: {@code <?quiz?>} with lines {@code question:}, {@code answer:}, {@code answer-correct:},
 * {@code content:}; in newer ones {@code <quiz>}, read by {@link QuizBlock}. They may stand in tabs and boxes, whose text is indented as
 * code is, and hold fences with blank lines, behind which CommonMark knows no more what is code: both are followed here.
 */
final class QuizTags {
    static final List<String> MARKS = List.of("<?quiz?>", "<quiz");

    /** What opens a tab or a box of MkDocs, whose text stands below, deeper. */
    private static final List<String> BOXES = List.of("=== ", "===! ", "===+ ", "!!! ", "??? ", "???+ ");

    /** What stands so much deeper than the line that opens a box is code in it. */
    private static final int DEEPEST = 8;

    private final Outline outline;
    private final SourceLines lines;
    private final List<Item> items = new ArrayList<>();

    /** How far the boxes are indented that are open. */
    private final Deque<Integer> boxes = new ArrayDeque<>();

    /** The length from which on a fence, of backticks and of tildes, is closed nowhere below. */
    private final int[] endless = {Integer.MAX_VALUE, Integer.MAX_VALUE};

    private QuizTags(Outline outline) {
        this.outline = outline;
        this.lines = outline.sourceLines();
    }

    static List<Item> find(Outline outline) {
        QuizTags reading = new QuizTags(outline);
        int number = outline.firstLine();
        while (number > 0 && number <= reading.lines.count()) {
            number = reading.line(number);
        }
        return reading.items;
    }

    /** Reads what begins in a line; gives the line behind it, 0 when nothing below can be a quiz. */
    private int line(int number) {
        String text = lines.text(number).strip();
        if (text.isEmpty()) {
            return number + 1;
        }
        int indent = Run.space(lines.text(number), 0);
        while (!boxes.isEmpty() && boxes.peek() >= indent) {
            boxes.pop();
        }
        if (Fences.run(text) > 0) {
            return behindFence(number);
        }
        boolean old = text.equals("<?quiz?>");
        if ((!old && !QuizTag.opens(text)) || isShown(number, indent)) {
            if (BOXES.stream().anyMatch(text::startsWith)) {
                boxes.push(indent);
            }
            return number + 1;
        }
        int end = old ? end(number + 1, "<?/quiz?>") : end(number + 1, QuizTag.CLOSE);
        if (end > lines.count()) {
            return 0; // no block behind an open one is closed either
        }
        items.add(old ? fields(number, end) : QuizBlock.of(new Item(number, end), dedented(number, end)));
        return end + 1;
    }

    /** Whether a line stands in code or a comment, which show how quizzes are written. */
    private boolean isShown(int number, int indent) {
        if (!lines.isLiteral(number)) {
            return false;
        }
        return indent < 4
                ? !outline.isCode(number)
                : boxes.isEmpty() || indent - boxes.peek() >= DEEPEST || !outline.isCode(number);
    }

    private int behindFence(int number) {
        String opening = lines.text(number).strip();
        int run = Fences.run(opening);
        int kind = opening.charAt(0) == '~' ? 1 : 0;
        if (run >= endless[kind] || (kind == 0 && opening.indexOf('`', run) >= 0)) {
            return number + 1;
        }
        for (int close = number + 1; close <= lines.count(); close++) {
            if (Fences.closes(lines.text(close), opening)) {
                return close + 1;
            }
        }
        endless[kind] = run;
        return number + 1;
    }

    /** The line that closes a quiz; behind the last one when there is none. */
    private int end(int from, String close) {
        int last = from;
        while (last <= lines.count() && !lines.text(last).strip().equals(close)) {
            last++;
        }
        return last;
    }

    private Item fields(int first, int last) {
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

    /** The lines between two tags, as far to the left as the first one stands. */
    private List<Passage.Line> dedented(int first, int last) {
        int indent = Run.space(lines.text(first), 0);
        List<Passage.Line> inside = lines.lines(first + 1, last - 1);
        inside.replaceAll(line -> line.from(Math.min(indent, Run.space(line.text(), 0))));
        return inside;
    }
}
