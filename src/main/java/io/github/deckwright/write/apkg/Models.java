package io.github.deckwright.write.apkg;

import io.github.deckwright.write.JsonText;
import io.github.deckwright.write.NoteType;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Note types as the database holds them. */
final class Models {
    private Models() {}

    /** The note types in use, in the order given. */
    static String json(Collection<Model> used) {
        StringBuilder out = new StringBuilder();
        JsonText json = new JsonText(out).object();
        used.forEach(model -> json.key(Long.toString(model.id())).raw(model.json()));
        json.end();
        return out.toString();
    }

    /** A note type of ours. */
    static void model(JsonText json, NoteType type) {
        json.object();
        json.key("id").value(type.id());
        json.key("name").value(type.title());
        json.key("type").value(type.cloze() ? 1 : 0);
        json.key("mod").value(type.modified());
        json.key("usn").value(-1);
        json.key("sortf").value(0);
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
        json.key("latexPre").value(NoteType.LATEX_HEAD);
        json.key("latexPost").value(NoteType.LATEX_FOOT);
        json.key("latexsvg").value(false);
        requirements(json.key("req").array(), type);
        json.key("tags").raw("[]");
        json.key("vers").raw("[]");
        json.end();
    }

    private static void field(JsonText json, NoteType.Field field, int ord) {
        json.object();
        json.key("name").value(field.name());
        json.key("ord").value(ord);
        json.key("id").value(field.id());
        json.key("sticky").value(false);
        json.key("rtl").value(false);
        json.key("font").value("Arial");
        json.key("size").value(20);
        json.key("media").raw("[]");
        json.end();
    }

    private static void template(JsonText json, NoteType.Template template, int ord) {
        json.object();
        json.key("name").value(template.name());
        json.key("ord").value(ord);
        json.key("id").value(template.id());
        json.key("qfmt").value(template.question());
        json.key("afmt").value(template.answer());
        json.key("bqfmt").value("");
        json.key("bafmt").value("");
        json.key("did").nothing();
        json.end();
    }

    /** Which fields a card needs: read by Anki of 2020 and earlier, which fails to edit a note without it. */
    private static void requirements(JsonText json, NoteType type) {
        List<TemplateRule> rules = TemplateRule.of(type);
        for (int i = 0; i < rules.size(); i++) {
            TemplateRule.Requirement requirement = type.cloze()
                    ? new TemplateRule.Requirement("any", Set.of(0))
                    : rules.get(i).requirement();
            json.array().value(i).value(requirement.kind()).array();
            requirement.fields().forEach(json::value);
            json.end().end();
        }
        json.end();
    }
}
