package io.github.deckwright.write.apkg;

import java.nio.file.Path;
import org.sqlite.JDBC;

/** How the driver is told which file a database is. */
public final class SqliteAddress {
    /** A database that is gone with its connection. */
    static final String MEMORY = JDBC.PREFIX + ":memory:";

    private SqliteAddress() {}

    /** The file as a URI: in a bare path the driver would take what follows a {@code ?} for settings. */
    public static String of(Path file) {
        return JDBC.PREFIX + "file:" + file.toUri().getRawPath().replace("=", "%3D");
    }
}
