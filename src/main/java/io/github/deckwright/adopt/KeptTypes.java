package io.github.deckwright.adopt;

import io.github.deckwright.anki.OldCollection;
import io.github.deckwright.anki.OldNote;
import io.github.deckwright.config.AdoptSettings;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.AnkiNoteType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The note types that notes keep when their deck is adopted, with what goes into their fields. */
public final class KeptTypes {
    private final Map<AnkiNoteType, AdoptedType> kept = new HashMap<>();

    /** Looks at the notes of a deck. */
    public KeptTypes(OldCollection old) {
        ForeignNotes foreign = new ForeignNotes(old, AdoptSettings.NONE, Way.USUAL, Set.of());
        for (OldNote note : old.notes()) {
            kept.computeIfAbsent(note.type(), type -> foreign.type(type));
        }
        kept.values().removeIf(type -> !foreign.keeps(type));
    }

    /** The types as they will be in the ledger, by those of the deck. */
    public Map<AnkiNoteType, AdoptedType> byOld() {
        return kept;
    }
}
