package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.BlockId;
import java.util.ArrayList;
import java.util.List;

/** Ids of blocks behind headings, which would hide that a heading asks: as comments they are no part of its text. */
final class HeadingIds {
    private HeadingIds() {}

    static boolean holds(String line) {
        return line.startsWith("#") && line.indexOf('^') > 0 && BlockId.start(line) > 0;
    }

    /**
     * The lines with such ids as comments; those that identify nothing go.
     *
     * @param first index of the first line below the front matter
     */
    static List<Passage.Line> moved(List<Passage.Line> lines, int first) {
        if (lines.stream().noneMatch(line -> holds(line.text()))) {
            return lines;
        }
        Literal literal = new Literal(lines, first);
        List<Passage.Line> moved = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Passage.Line line = lines.get(i);
            moved.add(holds(line.text()) && !literal.isCode(i) ? moved(line) : line);
        }
        return moved;
    }

    private static Passage.Line moved(Passage.Line line) {
        int start = BlockId.start(line.text());
        String id = line.text().substring(start + 1).strip();
        String comment = BlockId.identifies(id) ? " <!--id: " + id + "-->" : "";
        return line.with(BlockId.off(line.text()) + comment);
    }
}
