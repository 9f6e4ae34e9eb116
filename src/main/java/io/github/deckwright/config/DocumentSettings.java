package io.github.deckwright.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the author decided for a document, in its front matter or in the project's configuration.
 *
 * @param style name of the style to use, instead of the one that the document looks like
 * @param level of the headings that are questions, 1 to 6
 * @param deck with {@code ::} between levels
 * @param tags for every card
 * @param reverse whether cards are also asked the other way round
 * @param typed whether the learner types the answer
 */
public record DocumentSettings(
        Optional<String> style,
        OptionalInt level,
        Optional<String> deck,
        List<String> tags,
        boolean reverse,
        boolean typed) {

    /** The author decided nothing. */
    public static final DocumentSettings NONE =
            new DocumentSettings(Optional.empty(), OptionalInt.empty(), Optional.empty(), List.of(), false, false);

    public DocumentSettings {
        tags = List.copyOf(tags);
    }

    /** The same with another deck. */
    public DocumentSettings withDeck(String other) {
        return new DocumentSettings(style, level, Optional.of(other), tags, reverse, typed);
    }

    /** The same with further tags. */
    public DocumentSettings withTags(List<String> more) {
        Set<String> all = new LinkedHashSet<>(tags);
        all.addAll(more);
        return new DocumentSettings(style, level, deck, List.copyOf(all), reverse, typed);
    }
}
