package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question that a page begins with and that is no heading: a bold line, or a short paragraph with a question mark at its end, below
 * nothing but what stands on top of any page and a title that only counts it, such as {@code # Question 7}.
 *
 * @param index of its first line
 * @param end the index behind its last line
 */
public record FirstQuestion(int index, int end, Title title) {
    /** In lines; a longer paragraph is a text. */
    private static final int LONGEST = 3;

    /**
     * Looks from a line on.
     *
     * @param from the index of a line below the front matter, or below a title
     */
    public static Optional<FirstQuestion> of(List<String> lines, int from) {
        int at = PageTop.end(lines, from);
        int end = at;
        while (end < lines.size() && !lines.get(end).isBlank() && end - at <= LONGEST) {
            end++;
        }
        boolean block = end > at && end - at <= LONGEST && BlankLines.after(lines, end) < lines.size();
        if (!block || !isText(lines.get(at))) {
            return Optional.empty();
        }
        String last = lines.get(end - 1).strip();
        boolean bold = end - at == 1 && Emphasis.isBold(last);
        if (!bold && !Signs.endAsking(last)) {
            return Optional.empty();
        }
        List<Passage.Line> said = new ArrayList<>();
        for (int i = at; i < end; i++) {
            said.add(new Passage.Line(i + 1, 1, lines.get(i)));
        }
        Title title = Title.of(new Passage(said).trimmed());
        boolean asks = bold ? title.isQuestion() || title.setsTask() : title.hasQuestionMark();
        return asks && !title.text().isBlank() ? Optional.of(new FirstQuestion(at, end, title)) : Optional.empty();
    }

    /** Whether a line begins a paragraph, and not a heading, an item, a table, a quote or code. */
    private static boolean isText(String line) {
        String text = line.strip();
        return Markers.indent(line) < 4
                && Markers.headingLevel(text) == 0
                && Markers.contentStart(line) == Markers.indent(line)
                && "#|`~>:<!{%[=".indexOf(text.charAt(0)) < 0;
    }
}
