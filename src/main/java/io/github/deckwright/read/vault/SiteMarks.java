package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import java.util.List;

/** What site generators write beside Markdown that means the same in all documents. */
final class SiteMarks {
    private SiteMarks() {}

    static boolean holds(String line) {
        return BlockAttributes.holds(line) || Directives.holds(line) || RoamMarks.holds(line);
    }

    /**
     * The lines in Markdown.
     *
     * @param first index of the first line below the front matter
     */
    static List<Passage.Line> written(List<Passage.Line> lines, int first) {
        List<Passage.Line> plain = BlockAttributes.out(lines, first);
        return RoamMarks.written(Directives.written(plain, first));
    }
}
