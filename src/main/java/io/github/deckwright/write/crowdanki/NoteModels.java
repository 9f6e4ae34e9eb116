package io.github.deckwright.write.crowdanki;

import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.write.JsonText;

/** Note types and options as CrowdAnki keeps them: Anki's own JSON with a uuid. */
final class NoteModels {
    /** What a new collection begins with. */
    private static final int NEW_A_DAY = 20;

    private static final int REVIEWS_A_DAY = 200;

    private NoteModels() {}

    /** A note type with the fields, templates and ids of the package. */
    static void model(JsonText json, AnkiNoteType type) {
        json.object();
        json.key("__type__").value("NoteModel");
        json.key("crowdanki_uuid").value(Uuids.of(type));
        json.key("css").value(type.css());
        json.key("flds").array();
        for (int i = 0; i < type.fields().size(); i++) {
            AnkiNoteType.Field field = type.fields().get(i);
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
            AnkiNoteType.Template template = type.templates().get(i);
            json.object().key("afmt").value(template.answer()).key("bafmt").value("");
            json.key("bqfmt").value("").key("did").nothing();
            template.id().ifPresent(id -> json.key("id").value(id));
            json.key("name").value(template.name()).key("ord").value(i);
            json.key("qfmt").value(template.question()).end();
        }
        json.end();
        json.key("type").value(type.cloze() ? 1 : 0);
        json.key("vers").array().end();
        json.end();
    }

    /** Anki's own defaults, under a name of their own so that nobody's settings change. */
    static void options(JsonText json) {
        json.object();
        json.key("__type__").value("DeckConfig");
        json.key("autoplay").value(true);
        json.key("crowdanki_uuid").value(Uuids.ofOptions());
        json.key("dyn").value(false);
        json.key("lapse").object();
        json.key("delays").array().value(10).end();
        json.key("leechAction")
                .value(1)
                .key("leechFails")
                .value(8)
                .key("minInt")
                .value(1)
                .key("mult")
                .value(0)
                .end();
        json.key("maxTaken").value(60);
        json.key("name").value("Deckwright");
        json.key("new").object();
        json.key("bury").value(false);
        json.key("delays").array().value(1).value(10).end();
        json.key("initialFactor").value(2500);
        json.key("ints").array().value(1).value(4).value(0).end();
        json.key("order")
                .value(1)
                .key("perDay")
                .value(NEW_A_DAY)
                .key("separate")
                .value(true)
                .end();
        json.key("replayq").value(true);
        json.key("rev").object();
        json.key("bury").value(false).key("ease4").raw("1.3").key("fuzz").raw("0.05");
        json.key("hardFactor").raw("1.2").key("ivlFct").value(1).key("maxIvl").value(36_500);
        json.key("minSpace").value(1).key("perDay").value(REVIEWS_A_DAY).end();
        json.key("timer").value(0);
        json.end();
    }
}
