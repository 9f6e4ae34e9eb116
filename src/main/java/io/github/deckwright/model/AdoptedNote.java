package io.github.deckwright.model;

import java.util.Map;

/**
 * That a card is a note of a note type which is not ours.
 *
 * @param kept what stands in fields of {@link FieldPart#KEEP}, HTML by the index of the field; empty fields are left out
 */
public record AdoptedNote(AdoptedType type, Map<Integer, String> kept) {

    public AdoptedNote {
        kept = Map.copyOf(kept);
    }
}
