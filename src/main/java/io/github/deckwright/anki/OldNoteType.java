package io.github.deckwright.anki;

import java.util.List;
import java.util.OptionalLong;

/**
 * A note type, with all that Anki compares or replaces when a package brings it again.
 *
 * @param id what Anki knows it by; 0 where the file tells none
 * @param cloze whether its cards are made of deletions
 * @param modified seconds since 1970 of the last change; an import replaces templates and style only with newer ones
 * @param sortField the index of the field that Anki's list of cards shows
 * @param css the style of all its cards
 * @param latex what stands around formulas that Anki draws with LaTeX
 */
public record OldNoteType(
        long id,
        String name,
        boolean cloze,
        long modified,
        int sortField,
        List<Field> fields,
        List<Template> templates,
        String css,
        Latex latex) {

    public OldNoteType {
        fields = List.copyOf(fields);
        templates = List.copyOf(templates);
    }

    /**
     * A field.
     *
     * @param id by which newer versions of Anki compare fields; without one they compare names
     * @param font that the editor shows it in
     * @param size of that font
     * @param rightToLeft whether the editor writes from the right
     */
    public record Field(String name, OptionalLong id, String font, int size, boolean rightToLeft) {}

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
}
