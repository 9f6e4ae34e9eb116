package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;

/**
 * Question sets as H5P takes them: a paragraph a question, its first line asks, the others are options, a star right before the right
 * ones. Nothing else may stand in most paragraphs of the document.
 */
final class StarredLines {
    static final List<String> MARKS = List.of("*");

    private StarredLines() {}

    static List<Item> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Item> items = new ArrayList<>();
        int others = 0;
        int number = lines.textAfter(outline.firstLine());
        while (number <= lines.count()) {
            int end = number;
            while (end <= lines.count() && !lines.isBlank(end)) {
                end++;
            }
            if (lines.headingLevel(number) == 0) {
                boolean fits = isQuestion(lines, number, end);
                others += fits ? 0 : 1;
                if (fits) {
                    items.add(read(lines, number, end));
                }
            }
            number = lines.textAfter(end);
        }
        return Gates.STARRED_LINES.isEnough(items.size()) && Gates.STARRED_LINES_OTHERS.tolerates(others, items.size())
                ? items
                : List.of();
    }

    private static boolean isQuestion(SourceLines lines, int first, int end) {
        int right = 0;
        for (int number = first; number < end; number++) {
            String text = lines.text(number);
            boolean plain = !lines.isLiteral(number) && Character.isLetterOrDigit(text.codePointAt(0));
            if (!plain && !(number > first && isRight(text)) && !(number > first && text.startsWith("¿"))) {
                return false;
            }
            right += plain ? 0 : 1;
        }
        return Gates.OPTIONS.isEnough(end - first - 1)
                && right > 0
                && right < end - first - 1
                && !lines.lines(first + 1, end - 1).stream().allMatch(line -> isLettered(line.text()));
    }

    /** Options with letters are read as such, whatever stands in front of them. */
    private static boolean isLettered(String text) {
        return OptionLabel.of(isRight(text) ? text.substring(1) : text).isPresent();
    }

    /** {@code *word}: with another star it would be emphasis. */
    private static boolean isRight(String text) {
        return text.startsWith("*")
                && text.length() > 1
                && !Character.isWhitespace(text.charAt(1))
                && text.indexOf('*', 1) < 0;
    }

    private static Item read(SourceLines lines, int first, int end) {
        Item item = new Item(first, end - 1).question(Passage.of(lines.line(first)));
        for (int number = first + 1; number < end; number++) {
            boolean right = isRight(lines.text(number));
            item.option(Passage.of(lines.line(number).from(right ? 1 : 0)), right);
        }
        return item;
    }
}
