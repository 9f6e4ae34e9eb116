package io.github.deckwright.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The help texts: written by hand, for a person reads them; a test compares them with the options there are. */
final class Help {
    private Help() {}

    static String text(String command) {
        try (InputStream in = Help.class.getResourceAsStream("help/" + command + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
