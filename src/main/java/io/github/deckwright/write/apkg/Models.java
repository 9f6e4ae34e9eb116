package io.github.deckwright.write.apkg;

import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.write.JsonText;
import java.util.Collection;
import java.util.Set;

/**
 * Note types as the database holds them. Anki must find them equal to those of learners, so where fields and templates had no ids they
 * get none.
 */
final class Models {
    private Models() {}

    /** The note types in use, in the order given. */
    static String json(Collection<Model> used) {
        StringBuilder out = new StringBuilder();
        JsonText json = new JsonText(out).object();
        for (Model model : used) {
            json.key(Long.toString(model.type().id()));
            model(json, model);
        }
        json.end();
        return out.toString();
    }

    private static void model(JsonText json, Model model) {
        AnkiNoteType type = model.type();
        json.object();
        json.key("id").value(type.id());
        json.key("name").value(type.name());
        json.key("type").value(type.cloze() ? 1 : 0);
        json.key("mod").value(type.modified());
        json.key("usn").value(-1);
        json.key("sortf").value(type.sortField());
        json.key("did").nothing();
        json.key("tmpls").array();
        for (int i = 0; i < type.templates().size(); i++) {
            template(json, type.templates().get(i), i);
        }
        json.end();
        json.key("flds").array();
        for (int i = 0; i < type.fields().size(); i++) {
            field(json, type.fields().get(i), i);
        }
        json.end();
        json.key("css").value(type.css());
        json.key("latexPre").value(type.latex().head());
        json.key("latexPost").value(type.latex().foot());
        json.key("latexsvg").value(type.latex().svg());
        requirements(json.key("req").array(), model);
        json.key("tags").raw("[]");
        json.key("vers").raw("[]");
        json.end();
    }

    private static void field(JsonText json, AnkiNoteType.Field field, int ord) {
        json.object();
        json.key("name").value(field.name());
        json.key("ord").value(ord);
        field.id().ifPresent(id -> json.key("id").value(id));
        json.key("sticky").value(false);
        json.key("rtl").value(field.rightToLeft());
        json.key("font").value(field.font());
        json.key("size").value(field.size());
        json.key("media").raw("[]");
        json.end();
    }

    private static void template(JsonText json, AnkiNoteType.Template template, int ord) {
        json.object();
        json.key("name").value(template.name());
        json.key("ord").value(ord);
        template.id().ifPresent(id -> json.key("id").value(id));
        json.key("qfmt").value(template.question());
        json.key("afmt").value(template.answer());
        json.key("bqfmt").value("");
        json.key("bafmt").value("");
        json.key("did").nothing();
        json.end();
    }

    /** Which fields a card needs: read by Anki of 2020 and earlier, which fails to edit a note without it. */
    private static void requirements(JsonText json, Model model) {
        for (int i = 0; i < model.rules().size(); i++) {
            TemplateRule.Requirement requirement = model.type().cloze()
                    ? new TemplateRule.Requirement("any", Set.of(0))
                    : model.rules().get(i).requirement();
            json.array().value(i).value(requirement.kind()).array();
            requirement.fields().forEach(json::value);
            json.end().end();
        }
        json.end();
    }
}
