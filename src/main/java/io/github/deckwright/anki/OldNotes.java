package io.github.deckwright.anki;

import io.github.deckwright.model.AnkiNoteType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Notes and cards of a database; their tables are the same in all schemas. */
final class OldNotes {
    /** The largest shared decks hold a tenth. */
    private static final int MOST_NOTES = 1_000_000;

    private static final int MOST_CARDS = 4 * MOST_NOTES;
    private static final String BETWEEN_FIELDS = "\037";
    private static final Pattern BETWEEN_TAGS = Pattern.compile("[ \\x{3000}]+");

    private final OldDatabase database;
    private final PackageProblem problem;
    private final Map<Long, AnkiNoteType> types = new HashMap<>();
    private final Map<Long, OldDeck> decks = new HashMap<>();

    OldNotes(OldDatabase database, PackageProblem problem, List<AnkiNoteType> types, List<OldDeck> decks) {
        this.database = database;
        this.problem = problem;
        types.forEach(type -> this.types.put(type.id(), type));
        decks.forEach(deck -> this.decks.put(deck.id(), deck));
    }

    List<OldNote> read() throws IOException {
        database.expect("notes", "id", "guid", "mid", "mod", "tags", "flds");
        database.expect("cards", "id", "nid", "did", "ord", "type", "reps", "due", "odid", "odue");
        Map<Long, List<OldCard>> cards = cards();
        List<OldNote> notes = new ArrayList<>();
        database.rows("select id, guid, mid, mod, tags, flds from notes order by id", row -> {
            if (notes.size() == MOST_NOTES) {
                throw problem.tooLarge("it holds more than " + MOST_NOTES + " notes");
            }
            AnkiNoteType type = types.get(row.getLong(3));
            if (type == null) {
                throw problem.damaged("the note type of a note is missing");
            }
            notes.add(new OldNote(
                    row.getLong(1),
                    OldDatabase.text(row, 2),
                    type,
                    row.getLong(4),
                    tags(OldDatabase.text(row, 5)),
                    fields(OldDatabase.text(row, 6), type),
                    cards.getOrDefault(row.getLong(1), List.of())));
        });
        return notes;
    }

    private Map<Long, List<OldCard>> cards() throws IOException {
        Map<Long, List<OldCard>> cards = new HashMap<>();
        int[] count = {0};
        String home = "case when odid = 0 then did else odid end";
        database.rows(
                "select nid, " + home + ", ord, type = 0 and reps = 0, case when odid = 0 then due else odue end"
                        + " from cards order by nid, ord, id",
                row -> {
                    if (count[0]++ == MOST_CARDS) {
                        throw problem.tooLarge("it holds more than " + MOST_CARDS + " cards");
                    }
                    long deck = row.getLong(2);
                    cards.computeIfAbsent(row.getLong(1), key -> new ArrayList<>(1))
                            .add(new OldCard(
                                    row.getInt(3),
                                    decks.computeIfAbsent(deck, key -> new OldDeck(key, "", "")),
                                    row.getBoolean(4),
                                    row.getLong(5)));
                });
        return cards;
    }

    static List<String> tags(String text) {
        return BETWEEN_TAGS
                .splitAsStream(text.strip())
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /** One text for each field of the type: what others wrote may have fewer. */
    private static List<String> fields(String text, AnkiNoteType type) {
        List<String> fields = new ArrayList<>(Arrays.asList(text.split(BETWEEN_FIELDS, -1)));
        while (fields.size() < type.fields().size()) {
            fields.add("");
        }
        return fields;
    }
}
