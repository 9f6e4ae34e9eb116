package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Fences;

/** What stands below a question. */
final class Bodies {
    private Bodies() {}

    /** Whether there is more than code and pictures, which may be what the question is about. */
    static boolean hasWords(Passage body) {
        Fences fences = new Fences();
        for (Passage.Line line : body.lines()) {
            if (!fences.holds(line.text())
                    && !line.isBlank()
                    && !line.text().stripLeading().startsWith("![")) {
                return true;
            }
        }
        return false;
    }
}
