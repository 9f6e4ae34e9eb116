package io.github.deckwright.adopt;

import io.github.deckwright.anki.OldCollection;
import io.github.deckwright.anki.OldNote;
import io.github.deckwright.config.AdoptSettings;
import io.github.deckwright.identity.adopting.ForeignNote;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.FieldPart;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.write.NoteType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The notes of an old deck as they can become cards: which field is the question, what each says, how a text may call it. */
final class ForeignNotes {
    /** What stands alone in a field and is longer is no name. */
    private static final int LONGEST_NAME = 80;

    /** The parts of our own note types, for a deck of ours whose ledger was lost. */
    private static final Map<String, FieldPart> OWN = Map.of(
            "Question", FieldPart.QUESTION,
            "Text", FieldPart.QUESTION,
            "Answer", FieldPart.ANSWER,
            "Choices", FieldPart.CHOICES,
            "Explanation", FieldPart.EXPLANATION,
            "Hint", FieldPart.HINT,
            "Context", FieldPart.CONTEXT,
            "Source", FieldPart.SOURCE,
            "Key", FieldPart.KEY);

    private final OldCollection old;
    private final AdoptSettings settings;
    private final Way way;
    private final Map<String, String> derived = new HashMap<>();
    private final Map<AnkiNoteType, AdoptedType> types = new HashMap<>();

    /** @param ids by which the sources call their cards */
    ForeignNotes(OldCollection old, AdoptSettings settings, Way way, Set<String> ids) {
        this.old = old;
        this.settings = settings;
        this.way = way;
        ids.forEach(id -> derived.put(GenankiGuid.of(id), id));
        Map<AnkiNoteType, List<List<String>>> fields = old.notes().stream()
                .collect(
                        Collectors.groupingBy(OldNote::type, Collectors.mapping(OldNote::fields, Collectors.toList())));
        fields.forEach((type, notes) -> types.put(type, type(type, notes)));
    }

    /** The note types that notes use, with a part for each field, by name. */
    List<AdoptedType> types() {
        return types.values().stream()
                .sorted((a, b) -> a.name().equals(b.name())
                        ? Long.compare(a.id(), b.id())
                        : a.name().compareTo(b.name()))
                .toList();
    }

    /** A note type that notes use, with a part for each field. */
    AdoptedType type(AnkiNoteType type) {
        AdoptedType found = types.get(type);
        if (found == null) {
            throw new IllegalArgumentException("no note has the type " + type.name());
        }
        return found;
    }

    /** All notes that have a guid. */
    List<ForeignNote> all() {
        List<ForeignNote> notes = new ArrayList<>();
        for (OldNote note : old.notes()) {
            AdoptedType type = types.get(note.type());
            if (type != null && !note.guid().isEmpty()) {
                notes.add(note(note, type));
            }
        }
        return notes;
    }

    /** Whether notes of a type keep it. */
    boolean keeps(AdoptedType type) {
        boolean whole = type.id() > 0 && !type.noteType().templates().isEmpty() && !NoteType.isOwn(type.id());
        boolean room = type.cloze() || type.parts().size() >= 2;
        return whole && (way == Way.KEEP || (way == Way.USUAL && room));
    }

    private AdoptedType type(AnkiNoteType type, List<List<String>> notes) {
        Map<String, FieldPart> given =
                settings.fields().getOrDefault(type.name(), NoteType.isOwn(type.id()) ? OWN : Map.of());
        return FieldRoles.of(type, notes, given);
    }

    private ForeignNote note(OldNote note, AdoptedType type) {
        String question = question(PlainHtml.of(joined(note, type, FieldPart.QUESTION, FieldPart.CHOICES)));
        String answer = PlainHtml.of(joined(note, type, FieldPart.ANSWER, FieldPart.EXPLANATION));
        boolean cloze = type.cloze() || (note.type().templates().isEmpty() && OldCloze.isIn(question));
        return new ForeignNote(
                note.guid(),
                note.id(),
                note.modified(),
                type.name(),
                cloze,
                note.cards().isEmpty() ? "" : note.cards().get(0).deck().name(),
                cloze ? OldCloze.marked(question) : question,
                answer,
                names(note, type),
                keeps(type) ? Optional.of(type) : Optional.empty(),
                !type.cloze() && note.cards().stream().anyMatch(card -> card.ord() == 1),
                keeps(type) ? kept(note, type) : Map.of());
    }

    private static String joined(OldNote note, AdoptedType type, FieldPart... parts) {
        StringBuilder html = new StringBuilder();
        for (FieldPart part : parts) {
            type.indexOf(part)
                    .filter(field -> field < note.fields().size())
                    .map(field -> note.fields().get(field))
                    .filter(value -> !value.isBlank())
                    .ifPresent(
                            value -> html.append(html.isEmpty() ? "" : "<br>").append(value));
        }
        return html.toString();
    }

    /** Without a number or label in front, which our questions do not have either. */
    private static String question(String text) {
        String[] lines = text.split("\n", 2);
        if (lines[0].isBlank()) {
            return text;
        }
        Title title = Title.of(Passage.of(new Passage.Line(1, 1, lines[0])));
        boolean bare = title.label() == Title.Label.NONE || title.text().isBlank();
        return bare ? text : title.text().markdown() + (lines.length > 1 ? "\n" + lines[1] : "");
    }

    private Set<String> names(OldNote note, AdoptedType type) {
        Set<String> names = new HashSet<>();
        names.add(note.guid());
        if (note.id() > 0) {
            names.add(Long.toString(note.id()));
        }
        Optional.ofNullable(derived.get(note.guid())).ifPresent(names::add);
        for (int i = 0; i < note.fields().size() && i < type.parts().size(); i++) {
            String value = note.fields().get(i).strip();
            if (type.parts().get(i) == FieldPart.KEEP && !value.isEmpty() && value.length() <= LONGEST_NAME) {
                names.add(PlainHtml.of(value));
            }
        }
        return names;
    }

    private static Map<Integer, String> kept(OldNote note, AdoptedType type) {
        Map<Integer, String> kept = new HashMap<>();
        for (int i = 0; i < note.fields().size() && i < type.parts().size(); i++) {
            if (type.parts().get(i) == FieldPart.KEEP && !note.fields().get(i).isEmpty()) {
                kept.put(i, note.fields().get(i));
            }
        }
        return kept;
    }
}
