package io.github.deckwright.model;

import java.util.List;
import java.util.OptionalLong;

/**
 * A note type of Anki, whoever made it, with all that Anki compares or replaces when a package brings it again.
 *
 * @param id what Anki knows it by; 0 where a file tells none
 * @param cloze whether its cards are made of deletions
 * @param modified seconds since 1970 of the last change; an import replaces templates and style only with newer ones
 * @param sortField the index of the field that Anki's list of cards shows and sorts by
 * @param css the style of all its cards
 * @param latex what stands around formulas that Anki draws with LaTeX
 */
public record AnkiNoteType(
        long id,
        String name,
        boolean cloze,
        long modified,
        int sortField,
        List<Field> fields,
        List<Template> templates,
        String css,
        Latex latex) {

    public AnkiNoteType {
        fields = List.copyOf(fields);
        templates = List.copyOf(templates);
    }

    /**
     * A field.
     *
     * @param id by which newer versions of Anki know it, so that a rename by the learner survives an import; one that had none must never
     *     get one
     * @param font that the editor shows it in
     * @param size of that font
     * @param rightToLeft whether the editor writes from the right
     */
    public record Field(String name, OptionalLong id, String font, int size, boolean rightToLeft) {
        /** The font that Anki gives a field. */
        public static final String FONT = "Arial";

        /** The size that Anki gives it. */
        public static final int SIZE = 20;

        /** A field that the editor shows as Anki does when nobody says otherwise. */
        public Field(String name, OptionalLong id) {
            this(name, id, FONT, SIZE, false);
        }
    }

    /**
     * A template: what makes one card of a note.
     *
     * @param id as of a field
     * @param question the front, with names of fields in braces
     * @param answer the back
     */
    public record Template(String name, OptionalLong id, String question, String answer) {}

    /**
     * LaTeX around a formula.
     *
     * @param svg whether the pictures are drawn as SVG
     */
    public record Latex(String head, String foot, boolean svg) {
        /** None: the file does not tell. */
        public static final Latex NONE = new Latex("", "", false);
    }

    /** The index of the field with a name; -1 when there is none. */
    public int indexOf(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        return -1;
    }
}
