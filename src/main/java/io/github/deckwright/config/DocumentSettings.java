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
 * @param patterns examples of cards, beside what the styles find; of several that fit a place the first one counts
 * @param level of the headings that are questions, 1 to 6
 * @param deck with {@code ::} between levels
 * @param tags for every card
 * @param reverse whether cards are also asked the other way round
 * @param typed whether the learner types the answer
 * @param lineEnds whether line ends inside of paragraphs show; empty to decide by vault and text
 */
public record DocumentSettings(
        Optional<String> style,
        List<CardPattern> patterns,
        OptionalInt level,
        Optional<String> deck,
        List<String> tags,
        boolean reverse,
        boolean typed,
        Optional<Boolean> lineEnds) {

    /** The author decided nothing. */
    public static final DocumentSettings NONE = new DocumentSettings(
            Optional.empty(),
            List.of(),
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            false,
            false,
            Optional.empty());

    public DocumentSettings {
        patterns = List.copyOf(patterns);
        tags = List.copyOf(tags);
    }

    /** The same with another deck. */
    public DocumentSettings withDeck(String other) {
        return new DocumentSettings(style, patterns, level, Optional.of(other), tags, reverse, typed, lineEnds);
    }

    /** The same with further tags. */
    public DocumentSettings withTags(List<String> more) {
        Set<String> all = new LinkedHashSet<>(tags);
        all.addAll(more);
        return new DocumentSettings(style, patterns, level, deck, List.copyOf(all), reverse, typed, lineEnds);
    }
}
