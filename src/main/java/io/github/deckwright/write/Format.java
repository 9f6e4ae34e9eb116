package io.github.deckwright.write;

import java.util.List;

/**
 * What a writer makes.
 *
 * @param name as in {@code -t NAME}: lower case letters, digits and {@code -}
 * @param suffix of its file, with the dot
 * @param description one line for {@code deckwright formats}
 * @param text whether the file is text, which may go to standard output
 */
public record Format(String name, String suffix, String description, boolean text, List<Option<?>> options) {

    public Format {
        options = List.copyOf(options);
    }
}
