package io.github.deckwright.write.apkg;

import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.AnkiNoteType;
import io.github.deckwright.model.RenderedCard;
import io.github.deckwright.write.AnkiNote;
import io.github.deckwright.write.AnkiTags;
import io.github.deckwright.write.Deletions;
import io.github.deckwright.write.NoteType;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.sqlite.JDBC;

/**
 * The database of a package. It is written once, in the order of the cards, so the same cards give the same bytes.
 *
 * <p>Card ids: the first card of a note has the note's id. Its siblings get ids below all notes, so that they are unique without
 * looking any of them up; Anki matches siblings by note and template, never by id.
 */
final class Database implements Closeable {
    /** Below it a page of 4096 bytes wastes less; above it notes of some KB fit better into larger ones. */
    private static final int MANY = 2000;
    /** What the header says of the SQLite that wrote it; a constant, or a new driver would change the bytes of every package. */
    private static final int SQLITE_VERSION = 3_040_001;

    private static final int SQLITE_VERSION_OFFSET = 96;
    /** The last cloze number that makes a card. */
    private static final int LAST_CLOZE = 500;

    private final Path file;
    private final Connection connection;
    private final Rows rows;
    private final Decks decks = new Decks();
    private final AnkiTags tags = new AnkiTags();
    private final Map<Long, Model> models = new LinkedHashMap<>();
    private final Set<Long> used = new HashSet<>();
    private final List<Rows.Card> siblings = new ArrayList<>();
    private long notes;
    private long lowestId = Long.MAX_VALUE;
    private long highestId;
    private long newest;

    /**
     * @param file that does not exist yet
     * @param cards how many notes come
     * @param adopted note types that are not ours
     */
    Database(Path file, long cards, List<AdoptedType> adopted) throws SQLException, IOException {
        this.file = file;
        NativeLibrary.prepare();
        connection = JDBC.createConnection(SqliteAddress.of(file), new Properties());
        run("pragma page_size = " + (cards < MANY ? 4096 : 16384));
        run("pragma journal_mode = off");
        run("pragma synchronous = off");
        run("pragma locking_mode = exclusive");
        connection.setAutoCommit(false);
        for (String table : Schema11.TABLES) {
            run(table);
        }
        rows = new Rows(connection);
        for (NoteType own : NoteType.values()) {
            models.put(own.type().id(), Model.of(own.type()));
        }
        adopted.forEach(type -> models.putIfAbsent(type.id(), Model.of(type.noteType())));
    }

    /** Loads the driver and what a first statement needs; not where the library must be unpacked first, for a build may end before that. */
    static void load() throws SQLException, IOException {
        if (!NativeLibrary.isKept()) {
            return;
        }
        NativeLibrary.prepare();
        try (Connection memory = JDBC.createConnection(SqliteAddress.MEMORY, new Properties())) {
            for (String table : Schema11.TABLES) {
                run(memory, table);
            }
            memory.prepareStatement(Schema11.INSERT_NOTE).close();
            AnkiFields.checksum("");
            Models.json(List.of(Model.of(NoteType.BASIC.type())));
        }
    }

    private void run(String sql) throws SQLException {
        run(connection, sql);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Adds a note with its cards; false when its front shows nothing, so that there would be no card. */
    boolean add(RenderedCard rendered) throws SQLException {
        Model model = model(rendered);
        List<String> fields = AnkiNote.fieldsOf(rendered);
        List<Integer> ords = model.type().cloze() ? clozes(rendered) : cards(model, fields);
        if (ords.isEmpty()) {
            return false;
        }
        used.add(model.type().id());
        notes++;
        lowestId = Math.min(lowestId, rendered.created());
        highestId = Math.max(highestId, rendered.created());
        newest = Math.max(newest, rendered.modified());
        rows.add(note(rendered, model, fields), firstCard(rendered, ords));
        return true;
    }

    private Model model(RenderedCard rendered) {
        AnkiNoteType own = NoteType.of(rendered.content().kind()).type();
        long id = rendered.adopted().map(note -> note.type().id()).orElse(own.id());
        return Optional.ofNullable(models.get(id)).orElseThrow();
    }

    private Rows.Note note(RenderedCard rendered, Model model, List<String> fields) {
        String first = Stripper.strip(fields.get(0));
        int sortField = model.type().sortField();
        String sort = sortField == 0 ? first : Stripper.strip(fields.get(sortField));
        List<String> noteTags = tags.canonical(rendered.content().tags());
        return new Rows.Note(
                rendered.created(),
                rendered.guid(),
                model.type().id(),
                rendered.modified(),
                noteTags.isEmpty() ? "" : " " + String.join(" ", noteTags) + " ",
                String.join("\u001f", fields),
                sort,
                AnkiFields.checksum(first));
    }

    /** A card for every number; all numbers beyond the last one make one card together. */
    private static List<Integer> clozes(RenderedCard rendered) {
        TreeSet<Integer> ords = new TreeSet<>();
        for (int number : Deletions.numbers(rendered.content().question().html())) {
            if (number > 0) {
                ords.add(Math.min(number, LAST_CLOZE) - 1);
            }
        }
        return List.copyOf(ords);
    }

    private static List<Integer> cards(Model model, List<String> fields) {
        List<Integer> ords = new ArrayList<>();
        List<TemplateRule> templates = model.rules();
        for (int ord = 0; ord < templates.size(); ord++) {
            if (templates.get(ord).makesCard(field -> !AnkiFields.isEmpty(fields.get(field)))) {
                ords.add(ord);
            }
        }
        return ords;
    }

    /** The first card of a note; its siblings wait, without ids, until all notes are in. */
    private Rows.Card firstCard(RenderedCard rendered, List<Integer> ords) {
        long deck = decks.id(rendered.deck());
        List<Rows.Card> all = ords.stream()
                .map(ord ->
                        new Rows.Card(rendered.created(), rendered.created(), deck, ord, rendered.modified(), notes))
                .toList();
        siblings.addAll(all.subList(1, all.size()));
        return all.get(0);
    }

    /** Completes the file. */
    void finish() throws SQLException, IOException {
        long id = lowestId > siblings.size() ? lowestId - siblings.size() : highestId + 1;
        List<Rows.Card> last = new ArrayList<>();
        for (Rows.Card sibling : siblings) {
            last.add(sibling.withId(id++));
        }
        rows.finish(last);
        addCollection();
        for (String index : Schema11.INDEXES) {
            run(index);
        }
        connection.commit();
        connection.close();
        try (RandomAccessFile header = new RandomAccessFile(file.toFile(), "rw")) {
            header.seek(SQLITE_VERSION_OFFSET);
            header.writeInt(SQLITE_VERSION);
        }
    }

    private void addCollection() throws SQLException {
        List<Model> written = models.values().stream()
                .filter(model -> used.contains(model.type().id()))
                .toList();
        long schema = 0;
        for (Model model : written) {
            schema = Math.max(schema, model.type().modified());
        }
        try (PreparedStatement row = connection.prepareStatement(Schema11.INSERT_COL)) {
            row.setLong(1, Math.max(newest, schema) * 1000);
            row.setLong(2, schema * 1000);
            row.setString(3, Schema11.conf(notes));
            row.setString(4, Models.json(written));
            row.setString(5, decks.json());
            row.setString(6, Schema11.DCONF);
            row.executeUpdate();
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
