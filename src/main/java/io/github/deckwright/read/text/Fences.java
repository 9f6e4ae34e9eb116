package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.BitSet;
import java.util.List;

/** Follows code fences line by line, in lines that are dedented from what is around them. */
public final class Fences {
    private static final int SHORTEST = 3;
    private static final int DEEPEST = 3;

    /** The sign and the length of the fence that is open; 0 for none. */
    private char sign;

    private int length;

    /** The indices of the lines that are code or fences. */
    public static BitSet in(List<Passage.Line> lines) {
        Fences fences = new Fences();
        BitSet code = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            code.set(i, fences.holds(lines.get(i).text()));
        }
        return code;
    }

    /** Whether the next line is code, or opens or closes it. */
    public boolean holds(String line) {
        int start = Markers.indent(line);
        char first = start < line.length() ? line.charAt(start) : 0;
        int run = start;
        while (run < line.length() && line.charAt(run) == first) {
            run++;
        }
        boolean fence = (first == '`' || first == '~') && run - start >= SHORTEST && start <= DEEPEST;
        if (length > 0) {
            if (fence
                    && first == sign
                    && run - start >= length
                    && line.substring(run).isBlank()) {
                length = 0;
            }
            return true;
        }
        if (fence && (first == '~' || line.indexOf('`', run) < 0)) {
            sign = first;
            length = run - start;
            return true;
        }
        return false;
    }
}
