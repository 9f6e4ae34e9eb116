package io.github.deckwright.config;

import io.github.deckwright.model.Passage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in a front matter, as the author wrote it: numbers, dates and words such as {@code no} stay text. */
public sealed interface Value {

    /** Text, with the place of each line. */
    record Text(Passage passage) implements Value {}

    /** A list. */
    record Items(List<Value> values) implements Value {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A map, in the author's order. */
    record Fields(Map<String, Value> values) implements Value {
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }
}
