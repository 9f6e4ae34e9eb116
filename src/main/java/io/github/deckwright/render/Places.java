package io.github.deckwright.render;

import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.SourceFile;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Finds the places of nodes in the document, by the lines that were parsed. */
record Places(SourceFile file, List<Passage.Line> lines) {

    /** How many characters were parsed. */
    int length() {
        int length = 0;
        for (Passage.Line line : lines) {
            length += line.text().length() + 1;
        }
        return length;
    }

    /** Where a line below the first one of a node starts. */
    Place of(Node node, int linesBelow) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? of(node) : of(spans.get(Math.min(linesBelow, spans.size() - 1)));
    }

    /** Where a node starts; a node without a span stands where the one around it stands. */
    Place of(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                return of(spans.get(0));
            }
        }
        return start();
    }

    /** Where the first line starts. */
    Place start() {
        return lines.isEmpty()
                ? new Place(file, 1, 1)
                : new Place(file, lines.get(0).number(), lines.get(0).column());
    }

    private Place of(SourceSpan span) {
        Passage.Line line = lines.get(Math.min(span.getLineIndex(), lines.size() - 1));
        int column = Math.min(span.getColumnIndex(), line.text().length());
        return new Place(file, line.number(), line.column() + line.text().codePointCount(0, column));
    }
}
