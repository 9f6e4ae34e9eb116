package io.github.deckwright.render;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/** The footnotes that stand in a tree. */
final class Footnotes {
    private Footnotes() {}

    /** By label in upper case; the first one of a label counts. */
    static Map<String, FootnoteDefinition> in(Node root) {
        Map<String, FootnoteDefinition> found = new HashMap<>();
        collect(root, found);
        return found;
    }

    private static void collect(Node parent, Map<String, FootnoteDefinition> found) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                found.putIfAbsent(definition.getLabel().toUpperCase(Locale.ROOT), definition);
            } else if (node.getFirstChild() != null) {
                collect(node, found);
            }
        }
    }
}
