package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.List;

/** Cards that are items of a list, however deep: {@code ?} or {@code ??} on a line of its own between the item's text and its answer. */
final class ItemSeparators {
    private ItemSeparators() {}

    static List<LineCard> find(SourceLines lines) {
        List<LineCard> cards = new ArrayList<>();
        for (int number = lines.firstLine(); number <= lines.count(); number++) {
            int item = isMark(lines, number) ? item(lines, number) : 0;
            if (item > 0) {
                card(lines, item, number, cards);
            }
        }
        return cards;
    }

    /** Whether a line parts an item in two. */
    static boolean isOne(SourceLines lines, int number) {
        return isMark(lines, number) && item(lines, number) > 0;
    }

    private static boolean isMark(SourceLines lines, int number) {
        String text = lines.text(number);
        boolean indented = text.startsWith(" ") || text.startsWith("\t");
        return indented && (text.strip().equals("?") || text.strip().equals("??"));
    }

    /** The first line of the item that a line belongs to, when nothing but its text stands between; 0 when there is none. */
    private static int item(SourceLines lines, int number) {
        int margin = width(lines.text(number));
        int above = number - 1;
        while (above >= lines.firstLine() && !lines.isBlank(above) && !isItem(lines.text(above))) {
            above--;
        }
        boolean item = above >= lines.firstLine() && !lines.isBlank(above) && width(lines.text(above)) < margin;
        return item && !isLiteralBlock(lines, above, number) ? above : 0;
    }

    /** A fence that begins in the item is part of it; one around it is not. */
    private static boolean isLiteralBlock(SourceLines lines, int item, int number) {
        return lines.isLiteral(item) || (lines.isLiteral(number) && lines.isLiteral(number - 1));
    }

    private static boolean isItem(String text) {
        return Markers.contentStart(text) > Run.space(text, 0);
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t'); i++) {
            width += text.charAt(i) == '\t' ? 4 - width % 4 : 1;
        }
        return width;
    }

    private static void card(SourceLines lines, int item, int mark, List<LineCard> cards) {
        int last = lines.textBefore(ItemLines.end(lines, item));
        int next = mark + 1;
        while (next <= last && !isMark(lines, next)) {
            next++;
        }
        if (next <= last) {
            last = Math.max(mark, item(lines, next) - 1); // another card is nested below
        }
        LineCard card = new LineCard(item, Math.max(mark, last))
                .question(question(lines, item, mark))
                .answer(lines.passage(mark + 1, last).dedented())
                .reverse(lines.text(mark).strip().equals("??"));
        if (!card.question().isBlank() && card.isAnswered()) {
            cards.add(card);
        }
    }

    private static Passage question(SourceLines lines, int item, int mark) {
        List<Passage.Line> cut = new ArrayList<>();
        Passage.Line first = lines.line(item);
        cut.add(first.from(Markers.contentStart(first.text())));
        cut.addAll(lines.passage(item + 1, mark - 1).dedented().lines());
        return new Passage(cut);
    }
}
