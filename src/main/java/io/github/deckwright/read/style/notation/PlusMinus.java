package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;

/** Exams of Auto Multiple Choice as text: {@code * question}, or {@code **} with several right options, then {@code +} right and {@code -} wrong. */
final class PlusMinus {
    static final List<String> MARKS = List.of("+ ");

    private PlusMinus() {}

    static List<Item> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Item> items = new ArrayList<>();
        for (int number = outline.firstLine(); number <= lines.count(); number++) {
            int start = start(lines.text(number));
            if (start > 0 && !lines.isLiteral(number)) {
                read(lines, number, start, items);
            }
        }
        return Gates.PLUS_MINUS.isEnough(items.size()) ? items : List.of();
    }

    /** Behind the stars of a question and what stands in brackets for the program; 0 when there are none. */
    private static int start(String text) {
        int at = text.startsWith("** ") ? 2 : text.startsWith("* ") ? 1 : 0;
        boolean options = text.startsWith("**[") || text.startsWith("*[");
        if (options) {
            int close = text.indexOf(']');
            return close > 0 && text.startsWith(" ", close + 1) && text.indexOf('=') > 0 ? close + 1 : 0;
        }
        return at;
    }

    private static void read(SourceLines lines, int number, int start, List<Item> items) {
        int option = number + 1;
        while (!lines.isBlank(option) && !isOption(lines.text(option)) && start(lines.text(option)) == 0) {
            option++;
        }
        int end = option;
        int right = 0;
        while (isOption(lines.text(end))) {
            right += lines.text(end).startsWith("+") ? 1 : 0;
            end++;
        }
        if (right == 0 || right == end - option) {
            return;
        }
        Item item = new Item(number, end - 1).question(Item.words(lines.hanging(number, start, option - 1, 0)));
        for (int line = option; line < end; line++) {
            item.option(Passage.of(lines.line(line).from(2)), lines.text(line).startsWith("+"));
        }
        items.add(item);
    }

    private static boolean isOption(String text) {
        return text.startsWith("+ ") || text.startsWith("- ");
    }
}
