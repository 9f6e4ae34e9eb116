package io.github.deckwright.importing;

import io.github.deckwright.importing.markdown.Lost;
import java.util.List;

/**
 * The text of a document.
 *
 * @param lines the line at which each card begins, in their order
 * @param lost what the Markdown of each card cannot say
 */
record DocumentText(String markdown, List<Integer> lines, List<Lost> lost) {
    static final DocumentText NONE = new DocumentText("", List.of(), List.of());

    DocumentText {
        lines = List.copyOf(lines);
        lost = List.copyOf(lost);
    }
}
