package io.github.deckwright.anki;

import io.github.deckwright.write.apkg.NativeLibrary;
import io.github.deckwright.write.apkg.SqliteAddress;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sqlite.Collation;
import org.sqlite.JDBC;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * A database that others made, opened so that it can only be read: no code of its own runs, no text in it is longer than a limit, no
 * question to it takes for ever.
 *
 * @see <a href="https://www.sqlite.org/security.html">SQLite on untrusted files</a>
 */
final class OldDatabase implements Closeable {
    /** A field with pictures inside it may be some MiB. */
    private static final int LONGEST_VALUE = 16 << 20;
    /** A million notes take a hundredth of it. */
    private static final long MOST_STEPS = 10_000_000_000L;

    private static final int STEPS_AT_ONCE = 1_000_000;
    /** Where the header says whether a journal belongs to the file; 1 is none. */
    private static final int JOURNAL_OFFSET = 18;

    private final PackageProblem problem;
    private final SQLiteConnection connection;
    private final Set<String> tables = new HashSet<>();

    /** One row of an answer is taken. */
    interface Row {
        void take(ResultSet row) throws SQLException, IOException;
    }

    /**
     * Opens a copy that nobody else has.
     *
     * @param copy whose header may be changed
     * @throws IOException when it is no database, or none that a deck needs
     */
    OldDatabase(Path copy, PackageProblem problem) throws IOException {
        this.problem = problem;
        try (RandomAccessFile header = new RandomAccessFile(copy.toFile(), "rw")) {
            if (header.length() < 512) {
                throw problem.damaged("its database is cut off");
            }
            header.seek(JOURNAL_OFFSET);
            header.write(new byte[] {1, 1});
        }
        NativeLibrary.prepare();
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try {
            connection = JDBC.createConnection(SqliteAddress.of(copy), config.toProperties());
        } catch (SQLException e) {
            throw problem.damaged("its database", e);
        }
        try {
            protect();
            look();
        } catch (SQLException e) {
            close();
            throw problem.damaged("its database", e);
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void protect() throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
        ProgressHandler.setHandler(connection, STEPS_AT_ONCE, new ProgressHandler() {
            private long steps;

            @Override
            protected int progress() {
                steps += STEPS_AT_ONCE;
                return steps > MOST_STEPS ? 1 : 0;
            }
        });
        Collation.create(connection, "unicase", new Collation() {
            @Override
            protected int xCompare(String one, String other) {
                return one.toLowerCase(Locale.ROOT).compareTo(other.toLowerCase(Locale.ROOT));
            }
        });
        for (String pragma :
                List.of("trusted_schema = off", "cell_size_check = on", "mmap_size = 0", "query_only = on")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("pragma " + pragma);
            }
        }
    }

    /** Anki's databases hold tables and indexes, nothing that acts when it is read. */
    private void look() throws SQLException, IOException {
        rows("select type, name, coalesce(sql, '') from sqlite_schema", row -> {
            String type = String.valueOf(row.getString(1));
            String name = String.valueOf(row.getString(2)).toLowerCase(Locale.ROOT);
            String sql = String.valueOf(row.getString(3)).strip().toLowerCase(Locale.ROOT);
            if (type.equals("table") && !sql.startsWith("create virtual")) {
                tables.add(name);
            } else if (!type.equals("index")) {
                throw problem.unsafe("its database holds more than tables ("
                        + (type.equals("table") ? "a virtual table" : "a " + type) + ")");
            }
        });
    }

    /** Whether there is a table of that name. */
    boolean has(String table) {
        return tables.contains(table);
    }

    /**
     * Makes sure that a table is sound and has columns that are stored and not computed.
     *
     * @throws IOException when it is not, or misses one of them
     */
    void expect(String table, String... columns) throws IOException {
        if (!has(table)) {
            throw problem.damaged("its database lacks the table " + table);
        }
        Set<String> found = new HashSet<>();
        rows("select name, hidden from pragma_table_xinfo('" + table + "')", row -> {
            if (row.getInt(2) != 0) {
                throw problem.unsafe("its table " + table + " computes columns");
            }
            found.add(String.valueOf(row.getString(1)));
        });
        for (String column : columns) {
            if (!found.contains(column)) {
                throw problem.damaged("its table " + table + " lacks the column " + column);
            }
        }
        rows("pragma quick_check('" + table + "')", row -> {
            if (!"ok".equals(row.getString(1))) {
                throw problem.damaged("the table " + table + " of its database is broken");
            }
        });
    }

    /**
     * Hands over the rows that a query gives.
     *
     * @param values texts for its question marks
     */
    void rows(String sql, Row taker, String... values) throws IOException {
        try (PreparedStatement statement = ((Connection) connection).prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        } catch (SQLException e) {
            throw problem.damaged("its database", e);
        }
    }

    /** A text of a row; nothing is no text. */
    static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
