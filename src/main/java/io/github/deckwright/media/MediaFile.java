package io.github.deckwright.media;

import java.nio.file.Path;

/**
 * A media file that cards refer to.
 *
 * @param name by which cards refer to it: {@code [a-z0-9._-]}, with a hash of the content in it
 * @param path where its bytes are
 * @param size in bytes
 */
public record MediaFile(String name, Path path, long size) {}
