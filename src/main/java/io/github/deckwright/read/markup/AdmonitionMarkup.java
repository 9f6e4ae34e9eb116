package io.github.deckwright.read.markup;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.text.BlankLines;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions with boxes in the indented blocks of MkDocs, {@code !!! question "Question 1"}, or between colons, {@code :::info Frage 1}, and
 * those between colons that only count a question, above a block with its answer. CommonMark takes what is indented so far for code, and
 * the colons for text; written without them, such blocks are questions like any others.
 */
final class AdmonitionMarkup {
    private static final String COLONS = ":::";

    private AdmonitionMarkup() {}

    static boolean opens(String line, int start) {
        return line.startsWith("!!! ", start)
                || line.startsWith("??? ", start)
                || line.startsWith("???+ ", start)
                || isFenced(line, start);
    }

    private static boolean isFenced(String line, int start) {
        return line.startsWith(COLONS, start) && Admonition.opensIn(line);
    }

    /** Reads the block that a line opens, at most to before another one, both as indices. */
    static Admonition at(List<String> lines, int at, int to) {
        return Admonition.at(i -> new Passage.Line(i + 1, 1, lines.get(i)), at, to);
    }

    /** Writes the title and the text of a block. */
    static MarkupText.Written written(Admonition block) {
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

    /** Whether a block asks and holds boxes of which some are ticked, or counts a question whose answer is the next block. */
    static boolean asks(List<String> lines, int at, Admonition block) {
        String line = lines.get(at);
        Title title = Title.of(block.title());
        return holdsBoxes(block.body())
                ? Admonition.asksIn(line) || title.isQuestion()
                : isFenced(line, Markers.indent(line))
                        && counts(title)
                        && isPlain(block)
                        && isAnswered(lines, block.end());
    }

    private static boolean counts(Title title) {
        return title.label() == Title.Label.QUESTION && title.number() >= 0;
    }

    /** Whether a block holds no other one: its answer would be in it, and styles read it as it is. */
    private static boolean isPlain(Admonition block) {
        return !block.body().isBlank()
                && block.body().lines().stream()
                        .map(Passage.Line::text)
                        .noneMatch(text ->
                                Admonition.opensIn(text) || text.startsWith("<details") || text.startsWith(">"));
    }

    /** Whether the block below, apart from blank lines, says that it is an answer. */
    private static boolean isAnswered(List<String> lines, int end) {
        int next = BlankLines.after(lines, end);
        return next < lines.size()
                && isFenced(lines.get(next), 0)
                && at(lines, next, Math.min(lines.size(), next + Admonition.LONGEST_HEAD))
                        .saysAnswer();
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
