package io.github.deckwright.model;

import java.util.List;
import java.util.Optional;

/**
 * A note type that another tool or a person made, and what of our cards goes into its fields. A package that carries it as it was updates
 * the notes that learners have of it.
 *
 * @param noteType as it was: a newer one would replace what learners changed of it
 * @param parts what goes into each field
 */
public record AdoptedType(AnkiNoteType noteType, List<FieldPart> parts) {

    public AdoptedType {
        parts = List.copyOf(parts);
        if (parts.size() != noteType.fields().size()) {
            throw new IllegalArgumentException(
                    parts.size() + " parts for " + noteType.fields().size() + " fields");
        }
    }

    /** What Anki knows the note type by. */
    public long id() {
        return noteType.id();
    }

    /** The name of the note type. */
    public String name() {
        return noteType.name();
    }

    /** Whether its cards are made of deletions. */
    public boolean cloze() {
        return noteType.cloze();
    }

    /** The index of the first field for a part; empty when there is none. */
    public Optional<Integer> indexOf(FieldPart part) {
        int index = parts.indexOf(part);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }
}
