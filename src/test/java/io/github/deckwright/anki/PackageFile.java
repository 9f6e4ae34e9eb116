package io.github.deckwright.anki;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A package made by hand, right or wrong, as tests need it. */
public final class PackageFile {
    private static final String MODELS =
            "{\"1\":{\"id\":1,\"name\":\"Basic\",\"type\":0,\"mod\":7,\"sortf\":0,\"css\":\".card{}\",\"did\":null,\"usn\":0,"
                    + "\"flds\":[{\"name\":\"Front\",\"ord\":0,\"font\":\"Arial\",\"size\":20,\"rtl\":false,\"sticky\":false},"
                    + "{\"name\":\"Back\",\"ord\":1,\"id\":77,\"font\":\"Arial\",\"size\":20,\"rtl\":true,\"sticky\":false}],"
                    + "\"tmpls\":[{\"name\":\"Card 1\",\"ord\":0,\"qfmt\":\"{{Front}}\",\"afmt\":\"{{FrontSide}}<hr id=answer>{{Back}}\"}]},"
                    + "\"2\":{\"id\":2,\"name\":\"Cloze\",\"type\":1,\"mod\":8,\"sortf\":0,\"css\":\"\",\"did\":null,\"usn\":0,"
                    + "\"flds\":[{\"name\":\"Text\",\"ord\":0,\"font\":\"Arial\",\"size\":20,\"rtl\":false,\"sticky\":false},"
                    + "{\"name\":\"Back Extra\",\"ord\":1,\"font\":\"Arial\",\"size\":20,\"rtl\":false,\"sticky\":false}],"
                    + "\"tmpls\":[{\"name\":\"Cloze\",\"ord\":0,\"qfmt\":\"{{cloze:Text}}\",\"afmt\":\"{{cloze:Text}}<br>{{Back Extra}}\"}]}}";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Path database;
    private String name = "collection.anki2";
    private boolean zstd;

    private PackageFile(Path folder) throws IOException {
        database = Files.createTempFile(folder, "made", ".anki2");
        Files.delete(database);
    }

    /** One with the tables of the old schema, two note types (1 Basic, 2 Cloze), two decks (1 Default, 5 {@code A::B}) and no note. */
    public static PackageFile schema11(Path folder) throws IOException {
        return new PackageFile(folder)
                .sql(
                        "create table col (id integer primary key, crt integer, mod integer, scm integer, ver integer, dty integer,"
                                + " usn integer, ls integer, conf text, models text, decks text, dconf text, tags text)",
                        "create table notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text,"
                                + " flds text, sfld integer, csum integer, flags integer, data text)",
                        "create table cards (id integer primary key, nid integer, did integer, ord integer, mod integer, usn integer,"
                                + " type integer, queue integer, due integer, ivl integer, factor integer, reps integer,"
                                + " lapses integer, left integer, odue integer, odid integer, flags integer, data text)",
                        "create table revlog (id integer primary key, cid integer, usn integer, ease integer, ivl integer,"
                                + " lastIvl integer, factor integer, time integer, type integer)",
                        "create table graves (usn integer, oid integer, type integer)")
                .update("insert into col values (1,0,0,0,11,0,0,0,'{}',?,?,'{}','{}')", MODELS, decks("A::B"))
                .entry("media", "{}");
    }

    private static String decks(String name) {
        String rest =
                ",\"mod\":0,\"usn\":0,\"lrnToday\":[0,0],\"revToday\":[0,0],\"newToday\":[0,0],\"timeToday\":[0,0],"
                        + "\"collapsed\":false,\"dyn\":0,\"conf\":1}";
        return "{\"1\":{\"id\":1,\"name\":\"Default\",\"desc\":\"\"" + rest + ",\"5\":{\"id\":5,\"name\":\"" + name
                + "\",\"desc\":\"about\"" + rest + "}";
    }

    /** The JSON of the note types. */
    public PackageFile models(String json) throws IOException {
        return update("update col set models = ?", json);
    }

    /** Adds a note with one card in deck 5 for each number given; its id is its place. */
    public PackageFile note(long id, String guid, int type, String tags, String fields, int... ords)
            throws IOException {
        update(
                "insert into notes values (" + id + ",?," + type + ",9,-1,?,?,'',0,0,'')",
                guid,
                tags,
                fields.replace('|', '\u001f'));
        for (int ord : ords) {
            sql("insert into cards values (" + (id * 100 + ord) + "," + id + ",5," + ord + ",9,-1,0,0," + id
                    + ",0,0,0,0,0,0,0,0,'')");
        }
        return this;
    }

    /** Runs statements in the database. */
    public PackageFile sql(String... statements) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return this;
    }

    private PackageFile update(String sql, String... values) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Adds an entry, or replaces one. */
    public PackageFile entry(String entry, String text) {
        return entry(entry, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds an entry, or replaces one. */
    public PackageFile entry(String entry, byte[] bytes) {
        entries.put(entry, bytes);
        return this;
    }

    /** The name of the entry that becomes the database, the first and only one by default. */
    public PackageFile databaseName(String entry) {
        name = entry;
        return this;
    }

    /** Turns it into the newest form: compressed with zstd, its media listed by this message of protocol buffers. */
    public PackageFile newest(byte[] media) throws IOException {
        zstd = true;
        for (String entry : List.copyOf(entries.keySet())) {
            entries.compute(entry, (key, bytes) -> compressed(bytes == null ? new byte[0] : bytes));
        }
        entry("media", compressed(media));
        return databaseName("collection.anki21b").entry("meta", new byte[] {8, 3});
    }

    /** Bytes compressed with zstd. */
    public static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream zstd = new ZstdOutputStream(out)) {
            zstd.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** The bytes of the database as it is now. */
    public byte[] database() throws IOException {
        return Files.readAllBytes(database);
    }

    /** Writes the package. */
    public Path write(Path file) throws IOException {
        return write(file, database());
    }

    /** Writes the package with other bytes in place of its database. */
    public Path write(Path file, byte[] bytes) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, name, zstd ? compressed(bytes) : bytes);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String entry, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(bytes);
        zip.closeEntry();
    }
}
