package io.github.deckwright.write.apkg;

import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.write.JsonText;
import io.github.deckwright.write.NoteType;
import java.util.List;

/**
 * A note type as far as notes and cards of a package depend on it.
 *
 * @param rules one for each template
 * @param json what the database says of it
 */
record Model(long id, boolean cloze, long modified, int sortField, List<TemplateRule> rules, String json) {

    static Model of(NoteType type) {
        StringBuilder json = new StringBuilder();
        Models.model(new JsonText(json), type);
        return new Model(type.id(), type.cloze(), type.modified(), 0, TemplateRule.of(type), json.toString());
    }

    /** One that another tool made. */
    static Model of(AdoptedType type) {
        StringBuilder json = new StringBuilder();
        AdoptedModel.write(new JsonText(json), type);
        return new Model(
                type.id(), type.cloze(), type.modified(), type.sortField(), TemplateRule.of(type), json.toString());
    }
}
