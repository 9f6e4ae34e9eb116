package io.github.deckwright.write.apkg;

import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.write.JsonText;
import java.util.List;
import java.util.Set;

/**
 * A note type that another tool made, as the old deck held it: Anki must find it equal to that of learners, so where fields and templates
 * had no ids they get none.
 */
final class AdoptedModel {
    private AdoptedModel() {}

    static void write(JsonText json, AdoptedType type) {
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
        requirements(json.key("req").array(), type);
        json.key("tags").raw("[]");
        json.key("vers").raw("[]");
        json.end();
    }

    private static void field(JsonText json, AdoptedType.Field field, int ord) {
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

    private static void template(JsonText json, AdoptedType.Template template, int ord) {
        json.object();
        json.key("name").value(template.name());
        json.key("ord").value(ord);
        template.id().ifPresent(id -> json.key("id").value(id));
        json.key("qfmt").value(template.front());
        json.key("afmt").value(template.back());
        json.key("bqfmt").value("");
        json.key("bafmt").value("");
        json.key("did").nothing();
        json.end();
    }

    private static void requirements(JsonText json, AdoptedType type) {
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
