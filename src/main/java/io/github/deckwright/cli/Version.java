package io.github.deckwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Which Deckwright this is, and what decides the bytes of its outputs besides. */
final class Version {
    private Version() {}

    static String text() throws IOException {
        Properties properties = properties();
        return "Deckwright " + properties.getProperty("version", "?") + "\nsqlite-jdbc "
                + properties.getProperty("sqlite-jdbc", "?") + ", Java " + System.getProperty("java.version") + "\n";
    }

    /** As in {@code 1.2.3}. */
    static String number() throws IOException {
        return properties().getProperty("version", "?");
    }

    private static Properties properties() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/deckwright.properties")) {
            if (in != null) {
                properties.load(in);
            }
        }
        return properties;
    }
}
