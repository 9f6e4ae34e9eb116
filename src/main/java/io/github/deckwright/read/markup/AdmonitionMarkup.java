package io.github.deckwright.read.markup;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions with boxes in the indented blocks of MkDocs, {@code !!! question "Question 1"}. CommonMark takes what is indented so far for
 * code; written without the indentation, their options are those of any quiz.
 */
final class AdmonitionMarkup {
    private AdmonitionMarkup() {}

    static boolean opens(String line, int start) {
        return line.startsWith("!!! ", start) || line.startsWith("??? ", start) || line.startsWith("???+ ", start);
    }

    /** Whether a block asks and holds boxes of which some are ticked; those in a remark are a list of what to do. */
    static boolean asks(List<String> lines, int at) {
        return asks(lines.get(at), block(lines, at));
    }

    /**
     * Writes the title and the text of a block.
     *
     * @param several whether the document has several of them; one may show what to do
     */
    static MarkupText.Written written(List<String> lines, int at, boolean several) {
        Admonition block = block(lines, at);
        if (!several || !asks(lines.get(at), block)) {
            return MarkupText.Written.kept(block.end());
        }
        List<Passage.Line> out = new ArrayList<>();
        for (Passage.Line title : block.title().lines()) {
            if (!title.isBlank()) {
                out.add(new Passage.Line(
                        title.number(), 1, Signs.BOLD + title.text().strip() + Signs.BOLD));
                out.add(new Passage.Line(title.number(), 1, ""));
            }
        }
        out.addAll(block.body().trimmed().lines());
        return new MarkupText.Written(out, block.end(), true);
    }

    private static Admonition block(List<String> lines, int at) {
        return Admonition.at(i -> new Passage.Line(i + 1, 1, lines.get(i)), at, lines.size());
    }

    private static boolean asks(String line, Admonition block) {
        return holdsBoxes(block.body())
                && (Admonition.asksIn(line) || Title.of(block.title()).isQuestion());
    }

    private static boolean holdsBoxes(Passage body) {
        int ticked = 0;
        int open = 0;
        Fences fences = new Fences();
        for (Passage.Line line : body.lines()) {
            String text = fences.holds(line.text()) ? "" : line.text().substring(Markers.bulletEnd(line.text()));
            ticked += text.startsWith("[x]") || text.startsWith("[X]") ? 1 : 0;
            open += text.startsWith("[ ]") ? 1 : 0;
        }
        return ticked > 0 && open > 0;
    }
}
