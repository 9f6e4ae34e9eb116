package io.github.deckwright.write;

import java.util.List;

/**
 * What a writer makes.
 *
 * @param name as in {@code -t NAME}: lower case letters, digits and {@code -}
 * @param suffix of its file, with the dot
 * @param description one line for {@code deckwright formats}
 * @param text whether the file is text, which may go to standard output
 * @param whenEmpty whether a build without cards writes an empty file; else what an earlier build wrote stays
 */
public record Format(
        String name, String suffix, String description, boolean text, boolean whenEmpty, List<Option<?>> options) {

    public Format {
        options = List.copyOf(options);
    }

    /** A format that replaces no deck by nothing. */
    public Format(String name, String suffix, String description, boolean text, List<Option<?>> options) {
        this(name, suffix, description, text, false, options);
    }
}
