package io.github.deckwright.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How Anki shows a card: the templates and the style of the note types, for the package and for whoever shows the same without Anki. */
public final class AnkiLook {
    private static final String FOLDER = "apkg/";

    private AnkiLook() {}

    /** The style of all templates. */
    public static String css() {
        return text("cards.css");
    }

    /** The front of a template such as {@code Forward}. */
    public static String front(String template) {
        return text(template + ".front.html");
    }

    /** The back of a template. */
    public static String back(String template) {
        return text(template + ".back.html");
    }

    private static String text(String name) {
        try (InputStream in = AnkiLook.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
