package io.github.deckwright.write.apkg;

import io.github.deckwright.model.AnkiNoteType;
import java.util.List;

/**
 * A note type with what tells which cards its notes have.
 *
 * @param rules one for each template
 */
record Model(AnkiNoteType type, List<TemplateRule> rules) {

    static Model of(AnkiNoteType type) {
        List<String> names =
                type.fields().stream().map(AnkiNoteType.Field::name).toList();
        return new Model(
                type,
                type.templates().stream()
                        .map(template -> new TemplateRule(template.question(), names))
                        .toList());
    }
}
