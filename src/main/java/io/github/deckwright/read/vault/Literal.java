package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Regions;
import io.github.deckwright.read.text.Run;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;

/** Which characters of a document are code or formulas, in which the marks of programs for notes mean nothing. */
final class Literal {
    private final BitSet fenced = new BitSet();
    private final List<Passage.Line> lines;
    private int from;
    private int to;
    private int[] starts = new int[0];
    private Regions regions = Regions.of("");

    /**
     * Looks lines through for fences.
     *
     * @param first index of the first line below the front matter
     */
    Literal(List<Passage.Line> lines, int first) {
        this.lines = lines;
        Fences fences = new Fences();
        for (int i = first; i < lines.size(); i++) {
            fenced.set(i, fences.holds(withoutContainers(lines.get(i).text())));
        }
        fenced.set(0, first);
    }

    /** Quotes and lists may hold fences, however deep. */
    private static String withoutContainers(String text) {
        int start = Run.of(" \t>", text, 0);
        return text.substring(start);
    }

    /** Whether a line lies in a block of code or in the front matter. */
    boolean isCode(int line) {
        return fenced.get(line);
    }

    /** Whether a character may be part of a mark; lines are asked about in order. */
    boolean isPlain(int line, int index) {
        if (isCode(line)) {
            return false;
        }
        if (line < from || line >= to) {
            paragraph(line);
        }
        return regions.isPlain(starts[line - from] + index);
    }

    /** Code and formulas never reach over the end of a paragraph. */
    private void paragraph(int line) {
        from = line;
        while (from > 0 && belongs(from - 1)) {
            from--;
        }
        to = line + 1;
        while (to < lines.size() && belongs(to)) {
            to++;
        }
        StringJoiner text = new StringJoiner("\n");
        starts = new int[to - from];
        int at = 0;
        for (int i = from; i < to; i++) {
            starts[i - from] = at;
            text.add(lines.get(i).text());
            at += lines.get(i).text().length() + 1;
        }
        regions = Regions.of(text.toString());
    }

    private boolean belongs(int line) {
        return !isCode(line) && !lines.get(line).isBlank();
    }
}
