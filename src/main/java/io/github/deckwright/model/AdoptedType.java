package io.github.deckwright.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A note type of Anki that another tool or a person made, and what of our cards goes into its fields. A package that carries it as it was
 * updates the notes that learners have of it.
 *
 * @param modified seconds since 1970, as it was: a newer one would replace what learners changed of it
 * @param sortField index of the field by which Anki sorts
 * @param latex what stands before and behind LaTeX, and how it is drawn
 */
public record AdoptedType(
        long id,
        String name,
        boolean cloze,
        long modified,
        int sortField,
        List<Field> fields,
        List<Template> templates,
        String css,
        Latex latex) {

    public AdoptedType {
        fields = List.copyOf(fields);
        templates = List.copyOf(templates);
    }

    /**
     * A field.
     *
     * @param id by which newer versions of Anki know it; absent where the old deck had none, and must stay so
     * @param part what goes into it
     */
    public record Field(String name, OptionalLong id, FieldPart part, String font, int size, boolean rightToLeft) {

        /** The same with another part. */
        public Field with(FieldPart other) {
            return new Field(name, id, other, font, size, rightToLeft);
        }
    }

    /**
     * A template.
     *
     * @param front of the card
     * @param back of the card
     */
    public record Template(String name, OptionalLong id, String front, String back) {}

    /** What stands around LaTeX. */
    public record Latex(String head, String foot, boolean svg) {}

    /** The index of the field for a part; empty when there is none. */
    public Optional<Integer> indexOf(FieldPart part) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).part() == part) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The part of each field. */
    public List<FieldPart> parts() {
        return fields.stream().map(Field::part).toList();
    }

    /** The same with other parts in its fields, one for each. */
    public AdoptedType with(List<FieldPart> parts) {
        List<Field> changed = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            changed.add(fields.get(i).with(parts.get(i)));
        }
        return new AdoptedType(id, name, cloze, modified, sortField, changed, templates, css, latex);
    }
}
