package io.github.deckwright.identity.adopting;

import io.github.deckwright.model.AdoptedType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A note of a deck that Deckwright did not make, as far as it can become one of our cards.
 *
 * @param guid any text
 * @param id of the note, in milliseconds since 1970; 0 when it is not known
 * @param modified seconds since 1970; 0 when it is not known
 * @param noteType name of the type that it has
 * @param deck that holds its first card
 * @param question as Markdown would say it, deletions with the marks of {@link io.github.deckwright.model.Cloze}
 * @param answer the same, with all that is shown besides
 * @param names all by which a tool may call it in the text: its id, its guid, what stands alone in a field
 * @param type the note type that it keeps; empty when it gets one of ours
 * @param both whether it has a card for the way back
 * @param kept what stands in fields that hold nothing of our cards, HTML by the index of the field
 */
public record ForeignNote(
        String guid,
        long id,
        long modified,
        String noteType,
        boolean cloze,
        String deck,
        String question,
        String answer,
        Set<String> names,
        Optional<AdoptedType> type,
        boolean both,
        Map<Integer, String> kept) {

    public ForeignNote {
        names = Set.copyOf(names);
        kept = Map.copyOf(kept);
    }
}
