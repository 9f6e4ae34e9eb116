package io.github.deckwright.model;

import java.util.Map;

/**
 * What a passage may refer to elsewhere in its document, as the Markdown that defines it.
 *
 * @param links by label in CommonMark's normal form
 * @param footnotes by label in CommonMark's normal form
 */
public record Definitions(Map<String, Passage> links, Map<String, Passage> footnotes) {

    /** Nothing is defined. */
    public static final Definitions NONE = new Definitions(Map.of(), Map.of());

    public Definitions {
        links = Map.copyOf(links);
        footnotes = Map.copyOf(footnotes);
    }
}
