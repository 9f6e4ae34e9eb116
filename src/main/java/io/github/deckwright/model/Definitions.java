package io.github.deckwright.model;

import java.util.Map;

/**
 * What a passage needs to know of its document to be shown: what it may refer to, as the Markdown that defines it.
 *
 * @param links by label in CommonMark's normal form
 * @param footnotes by label in CommonMark's normal form
 * @param lineEnds whether line ends inside of paragraphs show as they are typed
 */
public record Definitions(Map<String, Passage> links, Map<String, Passage> footnotes, boolean lineEnds) {

    /** Nothing is defined. */
    public static final Definitions NONE = new Definitions(Map.of(), Map.of(), false);

    /** Of a document whose line ends are spaces, as Markdown has it. */
    public Definitions(Map<String, Passage> links, Map<String, Passage> footnotes) {
        this(links, footnotes, false);
    }

    public Definitions {
        links = Map.copyOf(links);
        footnotes = Map.copyOf(footnotes);
    }
}
