package io.github.deckwright.support;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A package for Anki as text: its entries, its media map, and every row of its database. What the look of the note types alone decides
 * (templates, style and their date) is left out.
 */
public final class PackageDump {
    private static final String[] TABLES = {"col", "notes", "cards", "revlog", "graves"};

    private PackageDump() {}

    /** Reads a package. */
    public static String of(Path pkg) throws IOException {
        StringBuilder dump = new StringBuilder();
        try (ZipFile zip = new ZipFile(pkg.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                dump.append("entry ")
                        .append(entry.getName())
                        .append(entry.getMethod() == ZipEntry.STORED ? " stored " : " deflated ")
                        .append(entry.getTimeLocal())
                        .append('\n');
            }
            try (InputStream media = zip.getInputStream(zip.getEntry("media"))) {
                dump.append("media ")
                        .append(new String(media.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
            database(dump, zip);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return dump.toString();
    }

    private static void database(StringBuilder dump, ZipFile zip) throws IOException, SQLException {
        Path file = Files.createTempFile("package", ".anki2");
        try {
            try (InputStream in = zip.getInputStream(zip.getEntry("collection.anki2"))) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                rows(dump, connection, "pragma integrity_check");
                rows(dump, connection, "pragma page_size");
                rows(dump, connection, "pragma journal_mode");
                rows(dump, connection, "select type, name, tbl_name, sql from sqlite_master");
                for (String table : TABLES) {
                    rows(dump, connection, "select * from " + table);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void rows(StringBuilder dump, Connection connection, String query) throws SQLException {
        dump.append("\n-- ").append(query).append('\n');
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    dump.append(i == 1 ? "" : " | ").append(value(rows, i));
                }
                dump.append('\n');
            }
        }
    }

    private static String value(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        // texts in quotes: the sort field shows whether it is a number
        String text = value instanceof String ? "'" + value + "'" : String.valueOf(value);
        return text.replaceAll("\"(css|qfmt|afmt)\":\"(?:[^\"\\\\]|\\\\.)*+\"", "\"$1\":…")
                .replaceAll("(\"id\":\\d+,\"name\":\"Deckwright \\w+\",\"type\":\\d,\"mod\":)\\d+", "$1…")
                .replace("\u001f", "\n    ␟")
                .replace("\"tmpls\"", "\n    \"tmpls\"")
                .replace("\"flds\"", "\n    \"flds\"");
    }
}
