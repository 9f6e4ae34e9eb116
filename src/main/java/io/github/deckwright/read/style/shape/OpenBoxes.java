package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Signs;

/** Boxes to tick below a question: while none is ticked, the reader has the answer and the document has not. */
final class OpenBoxes {
    private static final String OPEN = " [ ]";

    private OpenBoxes() {}

    /** Whether a text holds boxes, of which none is ticked. */
    static boolean areAll(Passage text) {
        boolean open = false;
        for (Passage.Line line : text.lines()) {
            String item = line.text().strip();
            if (isBox(item)) {
                if (!item.startsWith(OPEN, 1)) {
                    return false;
                }
                open = true;
            }
        }
        return open;
    }

    private static boolean isBox(String item) {
        return item.length() >= 1 + OPEN.length()
                && Signs.isBullet(item, 0)
                && item.startsWith(" [", 1)
                && item.charAt(OPEN.length()) == ']';
    }
}
