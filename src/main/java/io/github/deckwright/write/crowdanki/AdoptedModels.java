package io.github.deckwright.write.crowdanki;

import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.write.JsonText;

/** Note types that another tool made, as CrowdAnki keeps them. */
final class AdoptedModels {
    private AdoptedModels() {}

    static void model(JsonText json, AdoptedType type) {
        json.object();
        json.key("__type__").value("NoteModel");
        json.key("crowdanki_uuid").value(Uuids.of(type));
        json.key("css").value(type.css());
        json.key("flds").array();
        for (int i = 0; i < type.fields().size(); i++) {
            AdoptedType.Field field = type.fields().get(i);
            json.object().key("font").value(field.font());
            field.id().ifPresent(id -> json.key("id").value(id));
            json.key("media").array().end();
            json.key("name").value(field.name()).key("ord").value(i).key("rtl").value(field.rightToLeft());
            json.key("size").value(field.size()).key("sticky").value(false).end();
        }
        json.end();
        json.key("latexPost").value(type.latex().foot());
        json.key("latexPre").value(type.latex().head());
        json.key("latexsvg").value(type.latex().svg());
        json.key("name").value(type.name());
        json.key("sortf").value(type.sortField());
        json.key("tags").array().end();
        json.key("tmpls").array();
        for (int i = 0; i < type.templates().size(); i++) {
            AdoptedType.Template template = type.templates().get(i);
            json.object().key("afmt").value(template.back()).key("bafmt").value("");
            json.key("bqfmt").value("").key("did").nothing();
            template.id().ifPresent(id -> json.key("id").value(id));
            json.key("name").value(template.name()).key("ord").value(i);
            json.key("qfmt").value(template.front()).end();
        }
        json.end();
        json.key("type").value(type.cloze() ? 1 : 0);
        json.key("vers").array().end();
        json.end();
    }
}
