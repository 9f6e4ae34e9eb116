package io.github.deckwright.render;

import io.github.deckwright.model.Place;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Finds where raw HTML says something, once a parser of HTML has found that it does. */
final class RawPlaces {
    private RawPlaces() {}

    /** The place of the first raw HTML in a tree that holds a text, else of the tree. */
    static Place of(String text, Node root, Places places) {
        Node holder = find(text, root);
        if (holder instanceof HtmlBlock block) {
            int index = Math.max(0, block.getLiteral().indexOf(text));
            int lines = (int) block.getLiteral()
                    .substring(0, index)
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
            return places.of(block, lines);
        }
        return places.of(holder == null ? root : holder);
    }

    private static @Nullable Node find(String text, Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlBlock block && block.getLiteral().contains(text)
                    || node instanceof HtmlInline inline && inline.getLiteral().contains(text)) {
                return node;
            }
            Node found = find(text, node);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
