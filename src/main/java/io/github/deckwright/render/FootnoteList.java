package io.github.deckwright.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The footnotes that a text refers to, in the order in which it does; a note may refer to further ones. */
final class FootnoteList {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> labels = new ArrayList<>();

    boolean isEmpty() {
        return labels.isEmpty();
    }

    /** The number that shows for a reference. */
    int number(FootnoteReference reference) {
        String label = reference.getLabel().toUpperCase(Locale.ROOT);
        Integer known = numbers.get(label);
        if (known != null) {
            return known;
        }
        labels.add(label);
        numbers.put(label, labels.size());
        return labels.size();
    }

    /** Writes the list. */
    void append(StringBuilder out, Node root, HtmlView view) {
        Map<String, FootnoteDefinition> definitions = Footnotes.in(root);
        out.append("<ol class=\"footnotes\">\n");
        for (int i = 0; i < labels.size(); i++) {
            out.append("<li>");
            Optional.ofNullable(definitions.get(labels.get(i))).ifPresent(note -> view.inside(content(note)));
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    private static Node content(FootnoteDefinition definition) {
        Node only = definition.getFirstChild();
        return only instanceof Paragraph && only.getNext() == null ? only : definition;
    }
}
