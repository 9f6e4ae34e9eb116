package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;

/** Lists for Moodle: {@code * question} with options nested in it, {@code !} before the right ones. */
final class BangItems {
    static final List<String> MARKS = List.of("- !", "* !", "+ !");

    private BangItems() {}

    static List<Item> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Item> items = new ArrayList<>();
        for (int number = outline.firstLine(); number <= lines.count(); number++) {
            if (isItem(lines, number)) {
                read(lines, number, items);
            }
        }
        return Gates.BANGS.isEnough(items.size()) ? items : List.of();
    }

    private static boolean isItem(SourceLines lines, int number) {
        String text = lines.text(number);
        return number <= lines.count() && !lines.isLiteral(number) && Markers.contentStart(text) > indent(text);
    }

    private static int indent(String text) {
        return Run.space(text, 0);
    }

    private static void read(SourceLines lines, int number, List<Item> items) {
        int depth = indent(lines.text(number + 1));
        List<Integer> options = new ArrayList<>();
        boolean any = false;
        int next = number + 1;
        while (depth > indent(lines.text(number)) && isItem(lines, next) && indent(lines.text(next)) == depth) {
            any |= isRight(lines.text(next));
            options.add(next++);
        }
        boolean deeper = isItem(lines, next) && indent(lines.text(next)) > depth;
        if (!Gates.OPTIONS.isEnough(options.size()) || !any || deeper) {
            return;
        }
        Passage.Line asked = lines.line(number);
        Item item = new Item(number, next - 1).question(Passage.of(asked.from(Markers.contentStart(asked.text()))));
        for (int line : options) {
            String text = lines.text(line);
            boolean right = isRight(text);
            item.option(Passage.of(lines.line(line).from(Markers.contentStart(text) + (right ? 1 : 0))), right);
        }
        items.add(item);
    }

    /** A picture begins with the same sign. */
    private static boolean isRight(String text) {
        int start = Markers.contentStart(text);
        return text.startsWith("!", start) && start + 1 < text.length() && "[!=".indexOf(text.charAt(start + 1)) < 0;
    }
}
