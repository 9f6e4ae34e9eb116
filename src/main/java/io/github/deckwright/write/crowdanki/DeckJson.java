package io.github.deckwright.write.crowdanki;

import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.write.DeckRows;
import io.github.deckwright.write.JsonText;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

/** A {@code deck.json}: keys sorted, four spaces a level, as CrowdAnki writes it itself, so that a diff shows what changed. */
final class DeckJson {
    private static final String LEVEL = "    ";

    private final Writer out;
    private final DeckRows notes;

    DeckJson(Writer out, DeckRows notes) {
        this.out = out;
        this.notes = notes;
    }

    /** Writes the whole file. */
    void write(DeckTree root, List<AnkiNoteType> types, Collection<String> media) throws IOException {
        deck(root, 0, types, media, true);
        out.append('\n');
    }

    /** A deck; note types, options and media of all stand in the root. */
    private void deck(DeckTree deck, int depth, List<AnkiNoteType> types, Collection<String> media, boolean root)
            throws IOException {
        String indent = "\n" + LEVEL.repeat(depth + 1);
        out.append('{')
                .append(indent)
                .append("\"__type__\": \"Deck\",")
                .append(indent)
                .append("\"children\": [");
        for (int i = 0; i < deck.children().size(); i++) {
            out.append(i == 0 ? "" : ",").append(indent).append(LEVEL);
            deck(deck.children().get(i), depth + 2, types, media, false);
        }
        out.append(deck.children().isEmpty() ? "" : indent).append("],");
        String path = deck.path().isEmpty() ? deck.name() : deck.path();
        StringBuilder values = new StringBuilder();
        JsonText json = JsonText.pretty(values, depth).object();
        json.key("crowdanki_uuid").value(Uuids.ofDeck(path));
        json.key("deck_config_uuid").value(Uuids.ofOptions());
        json.key("deck_configurations").array();
        if (root) {
            NoteModels.options(json);
        }
        json.end();
        json.key("desc").value("");
        json.key("dyn").value(0);
        json.key("extendNew").value(0);
        json.key("extendRev").value(0);
        json.key("media_files").array();
        if (root) {
            media.forEach(json::value);
        }
        json.end();
        json.key("name").value(deck.name());
        json.key("note_models").array();
        if (root) {
            types.forEach(type -> NoteModels.model(json, type));
        }
        json.end();
        json.key("notes").array();
        out.append(values.substring(1)); // its opening brace stands already
        boolean any = false;
        for (String name : deck.decks()) {
            any |= notes(name, indent + LEVEL, any);
        }
        out.append(any ? indent : "")
                .append("]")
                .append("\n")
                .append(LEVEL.repeat(depth))
                .append('}');
    }

    /** The notes of a deck; whether there are any. */
    private boolean notes(String deck, String indent, boolean more) throws IOException {
        boolean[] any = {more};
        notes.read(deck, row -> {
            out.append(any[0] ? "," : "").append(indent).append(row.get(0).replace("\n", indent));
            any[0] = true;
        });
        return any[0];
    }
}
