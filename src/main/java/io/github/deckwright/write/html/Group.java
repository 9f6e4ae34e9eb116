package io.github.deckwright.write.html;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.model.SourceFile;
import io.github.deckwright.write.AnkiNote;
import io.github.deckwright.write.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run of cards that share document, deck and style; what many of them share stands once. */
final class Group {
    private final Head head;
    private final List<Diagnostic> findings;
    private final Map<String, Integer> contexts = new LinkedHashMap<>();
    private final Map<List<String>, Integer> tags = new LinkedHashMap<>();
    private final StringBuilder cards = new StringBuilder();

    /** What all cards of a group have in common. */
    record Head(SourceFile file, Optional<String> address, String deck, String style) {
        static Head of(RenderedCard card) {
            CardContent content = card.content();
            return new Head(content.place().file(), content.sourceUrl(), card.deck(), content.style());
        }
    }

    Group(Head head, List<Diagnostic> findings) {
        this.head = head;
        this.findings = findings;
    }

    Head head() {
        return head;
    }

    /** Takes a card; the answer is its JSON. */
    String add(RenderedCard card) {
        CardContent content = card.content();
        AnkiNote note = AnkiNote.of(card);
        int context = index(contexts, note.fields().get(CardJson.contextOf(note)));
        String json = CardJson.of(card, note, context, index(tags, content.tags()));
        cards.append(cards.isEmpty() ? "" : ",\n").append(json);
        return json;
    }

    private static <T> int index(Map<T, Integer> known, T value) {
        Integer index = known.putIfAbsent(value, known.size());
        return index == null ? known.size() - 1 : index;
    }

    /** The whole group. */
    String json() {
        StringBuilder out = new StringBuilder(cards.length() + 512);
        JsonText json = new JsonText(out).object();
        json.key("f").value(head.file().name());
        json.key("u").value(head.address().orElse(""));
        json.key("d").value(head.deck());
        json.key("y").value(head.style());
        json.key("x").array();
        contexts.keySet().forEach(json::value);
        json.end().key("t").array();
        for (List<String> one : tags.keySet()) {
            json.array();
            one.forEach(json::value);
            json.end();
        }
        json.end().key("w").array();
        findings.forEach(finding -> CardGroups.finding(json, finding, false));
        json.end().key("c").array();
        if (!cards.isEmpty()) {
            json.raw(cards.toString());
        }
        json.end().end();
        return ScriptText.of(out.toString());
    }
}
