package io.github.deckwright.identity.history;

/**
 * Something that learners got.
 *
 * @param name that they know it by
 * @param time seconds since 1970
 */
public record Release(String name, long time) {}
