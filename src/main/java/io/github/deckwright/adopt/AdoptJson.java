package io.github.deckwright.adopt;

import io.github.deckwright.adopt.AdoptReport.Card;
import io.github.deckwright.identity.adopting.ForeignNote;
import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Suggestion;
import io.github.deckwright.write.JsonText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** An adoption as one JSON object, for programs. */
public final class AdoptJson {
    private static final int SCHEMA = 1;

    private AdoptJson() {}

    /**
     * The object, on one line.
     *
     * @param shown files in messages
     */
    public static String of(AdoptReport report, Function<Path, String> shown) {
        StringBuilder text = new StringBuilder();
        JsonText json = JsonText.report(text).object();
        json.key("schema").value(SCHEMA).key("ledger").value(report.ledger());
        json.key("written").value(report.written());
        json.key("counts").object();
        json.key("notes").value(report.notes()).key("cards").value(report.cards());
        json.key("adopted").value(report.matches().size()).key("known").value(report.known());
        json.key("again").value(report.again()).key("keptMedia").value(report.withKeptMedia());
        json.end().key("noteTypes").array();
        report.types().forEach(use -> type(json, use));
        json.end().key("adopted").array();
        for (AdoptReport.Match match : report.matches()) {
            json.object().key("note");
            note(json, match.note());
            json.key("card");
            card(json, match.card(), shown);
            json.key("evidence").object();
            json.key("kind")
                    .value(match.evidence()
                            .kind()
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-'));
            json.key("question").value(match.evidence().question());
            json.key("answer").value(match.evidence().answer()).end().end();
        }
        json.end().key("notes").array();
        report.unmatched().forEach(note -> note(json, note));
        json.end().key("cards").array();
        report.fresh().forEach(card -> card(json, card, shown));
        json.end().key("suggestions").array();
        for (Suggestion suggestion : report.suggestions()) {
            json.object().key("note").value(suggestion.old()).key("card").value(suggestion.fresh());
            json.key("question").object().key("old").value(suggestion.before());
            json.key("new").value(suggestion.after()).end();
            json.key("evidence").value(suggestion.evidence()).end();
        }
        json.end().end();
        return text.append('\n').toString();
    }

    private static void type(JsonText json, AdoptReport.TypeUse use) {
        json.object()
                .key("name")
                .value(use.type().name())
                .key("id")
                .value(use.type().id());
        json.key("change").value(use.change().name().toLowerCase(Locale.ROOT));
        json.key("adopted").value(use.adopted()).key("fields").object();
        List<AnkiNoteType.Field> fields = use.type().noteType().fields();
        for (int i = 0; i < fields.size(); i++) {
            json.key(fields.get(i).name()).value(use.type().parts().get(i).word());
        }
        json.end().end();
    }

    private static void note(JsonText json, ForeignNote note) {
        json.object()
                .key("guid")
                .value(note.guid())
                .key("id")
                .value(note.id())
                .key("deck")
                .value(note.deck());
        json.key("question").value(Cloze.written(note.question()));
        json.key("answer").value(note.answer()).end();
    }

    private static void card(JsonText json, Card card, Function<Path, String> shown) {
        json.object().key("file").value(shown.apply(card.place().file().path()));
        json.key("line").value(card.place().line());
        json.key("question").value(Cloze.written(card.question()));
        json.key("answer").value(card.answer()).end();
    }
}
