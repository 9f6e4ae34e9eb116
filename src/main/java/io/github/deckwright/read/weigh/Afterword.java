package io.github.deckwright.read.weigh;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.List;

/**
 * What a document says to its readers below its last question: set off by a rule, and not written like the questions. That it asks, as
 * in {@code **Need more?** Join us.}, makes no card of it.
 */
final class Afterword {
    private Afterword() {}

    /** How a question is written. */
    private record Form(int heading, boolean bold, boolean item, boolean numbered) {}

    /** The cards without one at the end that is none. */
    static List<StyleChooser.Chosen> off(Outline outline, List<StyleChooser.Chosen> chosen) {
        int last = chosen.size() - 1;
        if (!Gates.AFTERWORD.isEnough(last)
                || chosen.get(last).proposal().explicit()
                || !isBelowRule(outline, chosen.get(last).span().fromLine())) {
            return chosen;
        }
        Form form = form(outline, chosen.get(last));
        if (form.heading() > 0) {
            return chosen; // headings are weighed with their level
        }
        long alike = chosen.subList(0, last).stream()
                .filter(other -> form(outline, other).equals(form))
                .count();
        return Gates.AFTERWORD.tolerates(alike, last) ? chosen.subList(0, last) : chosen;
    }

    private static boolean isBelowRule(Outline outline, int line) {
        SourceLines lines = outline.sourceLines();
        int above = lines.textBefore(line - 1);
        return above > outline.firstLine() && lines.isRule(above);
    }

    private static Form form(Outline outline, StyleChooser.Chosen card) {
        int line = card.span().fromLine();
        int level = outline.sourceLines().headingLevel(line);
        String text = outline.line(line).strip().substring(level).strip();
        boolean item = Markers.bulletEnd(text) > 0;
        String bare = item ? text.substring(2).strip() : text;
        Title title = Title.of(Passage.of(new Passage.Line(line, 1, bare)));
        return new Form(level, bare.startsWith(Signs.BOLD), item, title.number() >= 0);
    }
}
