package io.github.deckwright.anki;

import io.github.deckwright.model.AnkiNoteType;
import java.util.List;

/**
 * A note.
 *
 * @param id milliseconds since 1970 at which it was made, mostly; 0 where the file tells none
 * @param guid what Anki knows it by when it is imported again: any characters, compared one by one; empty where the file tells none
 * @param modified seconds since 1970; 0 where the file tells none
 * @param tags in the order of the file
 * @param fields HTML as Anki holds it, in the order of the type's fields, one for each
 * @param cards by {@code ord}; empty where the file tells none
 */
public record OldNote(
        long id,
        String guid,
        AnkiNoteType type,
        long modified,
        List<String> tags,
        List<String> fields,
        List<OldCard> cards) {
    public OldNote {
        tags = List.copyOf(tags);
        fields = List.copyOf(fields);
        cards = List.copyOf(cards);
    }
}
