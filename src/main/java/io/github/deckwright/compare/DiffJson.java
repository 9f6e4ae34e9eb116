package io.github.deckwright.compare;

import io.github.deckwright.compare.CardDiff.Change;
import io.github.deckwright.compare.CardDiff.Kind;
import io.github.deckwright.compare.CardDiff.Part;
import io.github.deckwright.compare.CardDiff.Side;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.report.SuggestionJson;
import io.github.deckwright.write.JsonText;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A comparison for programs: one object, one card and one finding a line. */
public final class DiffJson {
    private static final int SCHEMA = 1;

    private DiffJson() {}

    /** The object that {@code docs/command-line.md} describes. */
    public static String of(CardDiff diff) {
        StringBuilder text = new StringBuilder();
        JsonText json = JsonText.report(text).object();
        json.key("schema").value(SCHEMA).key("against").value(diff.against());
        json.key("cards").object().key("total").value(diff.cards());
        for (Kind kind : Kind.values()) {
            json.key(DiffWords.word(kind)).value(diff.count(kind));
        }
        json.end();
        json.key("changes").raw(lines(diff.changes(), DiffJson::change));
        json.key("histories").raw(lines(diff.findings(), DiffJson::finding));
        SuggestionJson.write(json.key("suggestions"), diff.suggestions());
        json.end();
        return text.append('\n').toString();
    }

    private static <T> String lines(List<T> items, BiConsumer<T, JsonText> writer) {
        StringBuilder lines = new StringBuilder("[");
        for (T item : items) {
            lines.append(lines.length() == 1 ? "\n" : ",\n");
            writer.accept(item, JsonText.report(lines));
        }
        return lines.append(items.isEmpty() ? "]" : "\n]").toString();
    }

    private static void finding(Diagnostic found, JsonText json) {
        json.object().key("rule").value(found.rule().id()).key("message").value(found.message());
        orNull(json.key("remedy"), found.remedy());
        json.end();
    }

    private static void change(Change change, JsonText json) {
        json.object().key("change").value(DiffWords.word(change.kind()));
        json.key("guid").value(change.guid()).key("moved").value(change.isMoved());
        side(json.key("before"), change.before());
        side(json.key("after"), change.after());
        json.end();
    }

    private static void side(JsonText json, Optional<Side> side) {
        if (side.isEmpty()) {
            json.nothing();
            return;
        }
        json.object().key("file").value(side.get().file());
        if (side.get().line() > 0) {
            json.key("line").value(side.get().line());
            json.key("deck").value(side.get().deck());
        }
        for (Part part : side.get().parts()) {
            json.key(part.name().replace(' ', '-')).value(part.text());
        }
        json.end();
    }

    private static void orNull(JsonText json, String text) {
        if (text.isEmpty()) {
            json.nothing();
        } else {
            json.value(text);
        }
    }
}
