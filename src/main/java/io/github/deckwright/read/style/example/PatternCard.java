package io.github.deckwright.read.style.example;

import io.github.deckwright.config.CardPattern.Field;
import io.github.deckwright.model.Passage;
import java.util.Map;

/**
 * A stretch of a document that looks like an example.
 *
 * @param parts what stands in each slot, trimmed; slots in which nothing stands are absent
 */
record PatternCard(int firstLine, int lastLine, Map<Field, Passage> parts) {
    Passage part(Field field) {
        return parts.getOrDefault(field, Passage.EMPTY);
    }
}
