package io.github.deckwright.anki;

import static io.github.deckwright.anki.OldDatabase.text;

import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.AnkiNoteType.Field;
import io.github.deckwright.model.AnkiNoteType.Latex;
import io.github.deckwright.model.AnkiNoteType.Template;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Note types and decks of a database that keeps them as JSON, taken apart by SQLite itself. */
final class JsonCollection {
    private static final String MODELS = " from col, json_each(col.models) m";

    private final OldDatabase database;

    JsonCollection(OldDatabase database) {
        this.database = database;
    }

    List<AnkiNoteType> noteTypes() throws IOException {
        Map<String, List<Field>> fields = new TreeMap<>();
        database.rows(
                "select m.key, f.value ->> '$.name', f.value ->> '$.id', f.value ->> '$.font', f.value ->> '$.size',"
                        + " f.value ->> '$.rtl'" + MODELS + ", json_each(m.value, '$.flds') f",
                row -> list(fields, row)
                        .add(new Field(text(row, 2), id(row, 3), text(row, 4), row.getInt(5), row.getBoolean(6))));
        Map<String, List<Template>> templates = new TreeMap<>();
        database.rows(
                "select m.key, t.value ->> '$.name', t.value ->> '$.id', t.value ->> '$.qfmt', t.value ->> '$.afmt'"
                        + MODELS + ", json_each(m.value, '$.tmpls') t",
                row -> list(templates, row).add(new Template(text(row, 2), id(row, 3), text(row, 4), text(row, 5))));
        List<AnkiNoteType> types = new ArrayList<>();
        database.rows(
                "select m.key, m.value ->> '$.name', m.value ->> '$.type', m.value ->> '$.mod', m.value ->> '$.sortf',"
                        + " m.value ->> '$.css', m.value ->> '$.latexPre', m.value ->> '$.latexPost',"
                        + " m.value ->> '$.latexsvg', cast(m.key as integer)" + MODELS + " order by 10",
                row -> types.add(new AnkiNoteType(
                        row.getLong(10),
                        text(row, 2),
                        row.getInt(3) == 1,
                        row.getLong(4),
                        row.getInt(5),
                        fields.getOrDefault(text(row, 1), List.of()),
                        templates.getOrDefault(text(row, 1), List.of()),
                        text(row, 6),
                        new Latex(text(row, 7), text(row, 8), row.getBoolean(9)))));
        return types;
    }

    List<OldDeck> decks() throws IOException {
        List<OldDeck> decks = new ArrayList<>();
        database.rows(
                "select cast(d.key as integer), d.value ->> '$.name', d.value ->> '$.desc'"
                        + " from col, json_each(col.decks) d order by 1",
                row -> decks.add(new OldDeck(row.getLong(1), text(row, 2), text(row, 3))));
        return decks;
    }

    private static <T> List<T> list(Map<String, List<T>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(text(row, 1), key -> new ArrayList<>());
    }

    private static OptionalLong id(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
    }
}
