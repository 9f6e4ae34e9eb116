package io.github.deckwright.read.finish;

import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Rule;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Finds lines that follow a list without a blank line and without indentation. CommonMark takes them into the last item; where no
 * other item goes on like that, and the line starts a sentence, the author meant a paragraph.
 */
final class LazyLines {
    private LazyLines() {}

    static void report(Outline outline, NavigableMap<Integer, Span> cards, Diagnostics diagnostics) {
        for (Block list : outline.allBlocks()) {
            if (!list.isList()
                    || list.parent().isPresent()
                    || !Gates.SIDES.isEnough(list.children().size())) {
                continue;
            }
            List<Block> items = list.children();
            for (int i = 0; i < items.size(); i++) {
                int line = lazyLine(items.get(i));
                if (line > 0) {
                    if (i == items.size() - 1 && isInside(cards, line) && startsSentence(outline.line(line))) {
                        report(outline, line, diagnostics);
                    }
                    break;
                }
            }
        }
    }

    private static void report(Outline outline, int line, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.of(
                Rule.LINE_JOINS_LIST,
                outline.place(line),
                "this line follows a list without a blank line, so it belongs to the list's last item",
                "put a blank line above it, or indent it if it belongs there"));
    }

    /** The first line of an item's text that starts in the first column; 0 when there is none. */
    private static int lazyLine(Block item) {
        if (item.children().isEmpty() || !item.children().get(0).is(Block.Kind.PARAGRAPH)) {
            return 0;
        }
        List<Passage.Line> lines = item.children().get(0).passage().lines();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).column() == 1) {
                return lines.get(i).number();
            }
        }
        return 0;
    }

    private static boolean isInside(NavigableMap<Integer, Span> cards, int line) {
        Map.Entry<Integer, Span> card = cards.floorEntry(line);
        return card != null && card.getValue().contains(line, 0);
    }

    private static boolean startsSentence(String line) {
        return !line.isEmpty() && Character.isUpperCase(line.codePointAt(0));
    }
}
