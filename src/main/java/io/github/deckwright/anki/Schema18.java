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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Note types and decks of a newer database, which keeps them in tables, their settings as protocol buffers. */
final class Schema18 {
    private final OldDatabase database;
    private final PackageProblem problem;

    Schema18(OldDatabase database, PackageProblem problem) {
        this.database = database;
        this.problem = problem;
    }

    List<AnkiNoteType> noteTypes() throws IOException {
        database.expect("notetypes", "id", "name", "mtime_secs", "config");
        database.expect("fields", "ntid", "ord", "name", "config");
        database.expect("templates", "ntid", "ord", "name", "config");
        Map<Long, List<Field>> fields = new HashMap<>();
        database.rows("select ntid, name, config from fields order by ntid, ord", row -> {
            Settings settings = settings(row, 3);
            list(fields, row)
                    .add(new Field(
                            text(row, 2), settings.id(9), settings.text(3), (int) settings.number(4), settings.is(2)));
        });
        Map<Long, List<Template>> templates = new HashMap<>();
        database.rows("select ntid, name, config from templates order by ntid, ord", row -> {
            Settings settings = settings(row, 3);
            list(templates, row).add(new Template(text(row, 2), settings.id(8), settings.text(1), settings.text(2)));
        });
        List<AnkiNoteType> types = new ArrayList<>();
        database.rows("select id, name, config, mtime_secs from notetypes order by id", row -> {
            Settings settings = settings(row, 3);
            types.add(new AnkiNoteType(
                    row.getLong(1),
                    text(row, 2),
                    settings.number(1) == 1,
                    row.getLong(4),
                    (int) settings.number(2),
                    fields.getOrDefault(row.getLong(1), List.of()),
                    templates.getOrDefault(row.getLong(1), List.of()),
                    settings.text(3),
                    new Latex(settings.text(5), settings.text(6), settings.is(7))));
        });
        return types;
    }

    List<OldDeck> decks() throws IOException {
        database.expect("decks", "id", "name", "kind");
        List<OldDeck> decks = new ArrayList<>();
        database.rows("select id, name, kind from decks order by id", row -> {
            Settings normal = new Settings(settings(row, 3).bytes(1));
            decks.add(new OldDeck(row.getLong(1), text(row, 2).replace("\u001f", "::"), normal.text(4)));
        });
        return decks;
    }

    private static <T> List<T> list(Map<Long, List<T>> lists, ResultSet row) throws SQLException {
        return lists.computeIfAbsent(row.getLong(1), key -> new ArrayList<>());
    }

    private Settings settings(ResultSet row, int column) throws SQLException, IOException {
        byte[] bytes = row.getBytes(column);
        try {
            return new Settings(bytes == null ? new byte[0] : bytes);
        } catch (IllegalArgumentException e) {
            throw problem.damaged("the settings of a note type or deck", e);
        }
    }

    /** The fields of one message by their numbers; of several with one number the last. */
    private static final class Settings {
        private final Map<Integer, Protobuf.Field> fields = new HashMap<>();

        Settings(byte[] message) {
            Protobuf.read(message, field -> fields.put(field.number(), field));
        }

        byte[] bytes(int number) {
            Protobuf.Field field = fields.get(number);
            return field == null ? new byte[0] : field.bytes();
        }

        String text(int number) {
            Protobuf.Field field = fields.get(number);
            return field == null ? "" : field.text();
        }

        long number(int number) {
            Protobuf.Field field = fields.get(number);
            return field == null ? 0 : field.value();
        }

        boolean is(int number) {
            return number(number) != 0;
        }

        OptionalLong id(int number) {
            return fields.containsKey(number) ? OptionalLong.of(number(number)) : OptionalLong.empty();
        }
    }
}
