package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.BitSet;
import java.util.List;

/** Boxes to tick below a question: while none is ticked, the reader has the answer and the document has not. */
public final class OpenBoxes {
    private static final String OPEN = " [ ]";

    /** How forms write that one alone may be chosen. */
    private static final String ROUND = " ( )";

    private OpenBoxes() {}

    /** Whether a text holds boxes, of which none is ticked. */
    public static boolean areAll(Passage text) {
        return count(text) > 0;
    }

    /** Whether a text holds nothing but several such boxes. */
    public static boolean areWhole(Passage text) {
        int boxes = count(text);
        return boxes > 1
                && boxes
                        == text.lines().stream().filter(line -> !line.isBlank()).count();
    }

    /** How many boxes are open; 0 when one is ticked. */
    private static int count(Passage text) {
        List<Passage.Line> lines = text.lines();
        int open = 0;
        BitSet code = null;
        for (int i = 0; i < lines.size(); i++) {
            String item = lines.get(i).text().strip();
            if (isBox(item)) {
                code = code == null ? Fences.in(lines) : code;
                if (code.get(i)) {
                    continue; // an example
                }
                if (!item.startsWith(OPEN, 1) && !item.startsWith(ROUND, 1)) {
                    return 0;
                }
                open++;
            }
        }
        return open;
    }

    private static boolean isBox(String item) {
        boolean bullet = item.length() >= 1 + OPEN.length() && Signs.isBullet(item, 0);
        return bullet
                && ((item.startsWith(" [", 1) && item.charAt(OPEN.length()) == ']')
                        || (item.startsWith(" (", 1)
                                && item.charAt(ROUND.length()) == ')'
                                && "xX ".indexOf(item.charAt(3)) >= 0));
    }
}
