package io.github.deckwright.config;

import io.github.deckwright.model.Place;

/**
 * A pattern of {@code deckwright.toml}, with what a message about it needs.
 *
 * @param key under which it stands
 * @param written as the author wrote it
 */
public record Pattern(Key key, String written, Glob glob, Place place) {

    /** Where patterns stand. */
    public enum Key {
        INCLUDE,
        EXCLUDE,
        DOCUMENTS
    }

    /** Whether it holds for a document, by its path below the configuration. */
    public boolean covers(String path) {
        return glob.covers(path);
    }
}
