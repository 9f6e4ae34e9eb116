package io.github.deckwright.config;

import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a document says about itself in the block of YAML at its top.
 *
 * @param title the plain key {@code title}
 * @param id the plain key {@code id}
 * @param values everything at the top level, for styles whose cards are written there; empty when the block cannot be read
 * @param faulty whether a setting for Deckwright is wrong, which was reported as an error: the document is to be left out, for a
 *     deck or style that was not meant would cost more than a missing document
 * @param recognition where {@code style} or {@code level} is set
 */
public record FrontMatter(
        Optional<String> title,
        Optional<String> id,
        Map<String, Value> values,
        boolean faulty,
        Overrides overrides,
        Optional<Place> recognition) {

    /** A document without front matter. */
    public static final FrontMatter NONE =
            new FrontMatter(Optional.empty(), Optional.empty(), Map.of(), false, Overrides.NONE, Optional.empty());

    public FrontMatter {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Reads a front matter. Never fails: YAML that cannot be read is a note, for other programs may have other ideas of the block.
     *
     * @param yaml the lines between the marks, without them
     */
    public static FrontMatter parse(Passage yaml, SourceFile file, Diagnostics diagnostics) {
        return parse(yaml, file, List.of(), diagnostics);
    }

    /**
     * Reads a front matter.
     *
     * @param styles the names of all styles; when empty, any name is taken
     */
    public static FrontMatter parse(Passage yaml, SourceFile file, Collection<String> styles, Diagnostics diagnostics) {
        return yaml.isBlank() ? NONE : new FrontMatterReader(yaml, file, styles, diagnostics).read();
    }

    /** The settings of the document: its own over those of the project. */
    public DocumentSettings settings(DocumentSettings project) {
        return overrides.over(project);
    }
}
