package io.github.deckwright.config;

import io.github.deckwright.model.FieldPart;
import io.github.deckwright.model.Place;
import java.util.List;
import java.util.Map;

/**
 * What {@code [adopt]} says: how the notes of another deck become cards.
 *
 * @param pairs notes that are certain cards
 * @param fields parts of a card by the name of the note type, then of the field
 */
public record AdoptSettings(List<Pair> pairs, Map<String, Map<String, FieldPart>> fields) {
    /** Nothing is said. */
    public static final AdoptSettings NONE = new AdoptSettings(List.of(), Map.of());

    public AdoptSettings {
        pairs = List.copyOf(pairs);
        fields = Map.copyOf(fields);
    }

    /**
     * A note that is a certain card.
     *
     * @param note its guid or id
     * @param card its id in the source, its question, or {@code FILE:LINE} from the configuration
     * @param place where that is said
     */
    public record Pair(String note, String card, Place place) {}
}
