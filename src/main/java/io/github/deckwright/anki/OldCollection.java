package io.github.deckwright.anki;

import io.github.deckwright.model.AnkiNoteType;
import java.util.List;

/**
 * What somebody's file for Anki holds.
 *
 * @param noteTypes all of them, by id, also those that no note uses
 * @param decks all of them, by id; other packages call the ids something else
 * @param notes by id
 */
public record OldCollection(List<AnkiNoteType> noteTypes, List<OldDeck> decks, List<OldNote> notes) {
    public OldCollection {
        noteTypes = List.copyOf(noteTypes);
        decks = List.copyOf(decks);
        notes = List.copyOf(notes);
    }
}
