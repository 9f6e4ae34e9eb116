package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Title;

/**
 * What stands above options and asks: the block right above, with the text over it when it only shows something, or else the heading.
 *
 * @param firstLine of the question
 */
record Above(int firstLine, Passage text) {

    /**
     * Reads upwards.
     *
     * @param line of the first option
     * @param floor no line above it belongs to the question
     */
    static Above of(SourceLines lines, int line, int floor) {
        int heading = lines.boundaryAbove(line - 1);
        int limit = Math.max(floor, heading + 1);
        int end = lines.textBefore(line - 1);
        int start = end;
        while (start > limit && (!lines.isBlank(start - 1) || lines.isLiteral(start - 1))) {
            start--;
        }
        while (end >= limit && shows(lines, start) && lines.textBefore(start - 1) >= limit) {
            start = lines.textBefore(start - 1);
            while (start > limit && !lines.isBlank(start - 1)) {
                start--;
            }
        }
        Passage text = end < limit ? Passage.EMPTY : lines.passage(start, end);
        boolean headed = heading >= floor && lines.headingLevel(heading) > 0;
        Passage title = headed ? title(lines, heading) : Passage.EMPTY;
        if (text.isBlank()) {
            return new Above(headed ? heading : line, title);
        }
        boolean first = lines.textAfter(heading + 1) == start;
        boolean names = headed && first && !asks(text) && Title.of(title).asks();
        return new Above(names ? heading : start, names ? title.then(text) : text);
    }

    /** The same, but all that stands below a heading that asks or has a number, as it does above a component that holds options alone. */
    static Above headed(SourceLines lines, int line, int floor) {
        int heading = lines.boundaryAbove(line - 1);
        if (heading >= floor && lines.headingLevel(heading) > 0) {
            Title title = Title.of(title(lines, heading));
            if (title.asks() || title.number() >= 0 || title.label() == Title.Label.QUESTION) {
                return new Above(heading, title.text().then(lines.passage(heading + 1, line - 1)));
            }
        }
        return of(lines, line, floor);
    }

    private static boolean asks(Passage text) {
        return Title.mayAsk(text.markdown());
    }

    /** Whether a block asks nothing by itself: code, a table, a picture, a list. */
    private static boolean shows(SourceLines lines, int start) {
        String text = lines.text(start).strip();
        return lines.isLiteral(start)
                || text.startsWith("|")
                || text.startsWith("![")
                || text.startsWith("$$")
                || Markers.contentStart(text) > 0;
    }

    /** The text of a heading without its marks. */
    static Passage title(SourceLines lines, int heading) {
        Passage.Line line = lines.line(heading);
        int start = Markers.indent(line.text());
        while (start < line.text().length() && line.text().charAt(start) == '#') {
            start++;
        }
        return Item.words(Passage.of(line.from(start)));
    }
}
