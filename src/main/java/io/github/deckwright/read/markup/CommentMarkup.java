package io.github.deckwright.read.markup;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;

/** Answers that hide in comments: {@code <!-- Answer: B -->} below question after question, or one with all of them. */
final class CommentMarkup {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    /** No label is longer. */
    private static final int LONGEST = 24;

    private CommentMarkup() {}

    /** Whether a line begins with a comment that may hold answers: it says so, or what it says stands below. */
    static boolean opens(String line, int start) {
        if (!line.startsWith(OPEN, start)) {
            return false;
        }
        String text = line.substring(start + OPEN.length());
        return text.isBlank() || isAnswer(text);
    }

    /** Whether a line begins with a comment that begins with a label for an answer. */
    static boolean answers(String line, int start) {
        return line.startsWith(OPEN, start) && isAnswer(line.substring(start + OPEN.length()));
    }

    /**
     * Writes the text of a comment.
     *
     * @param several whether the document has several of them; a single one must hold several answers
     */
    static MarkupText.Written written(List<String> lines, int at, boolean several) {
        int start = Markers.indent(lines.get(at));
        int last = at;
        while (last < lines.size() && !lines.get(last).contains(CLOSE)) {
            last++;
        }
        if (last == lines.size()) {
            return new MarkupText.Written(List.of(), -1, false);
        }
        List<Passage.Line> text = new ArrayList<>();
        for (int line = at; line <= last; line++) {
            String shown = lines.get(line);
            shown = line == last ? shown.substring(0, shown.indexOf(CLOSE)) : shown;
            shown = line == at
                    ? " ".repeat(start) + shown.substring(start + OPEN.length()).stripLeading()
                    : shown;
            if (!shown.isBlank()) {
                text.add(new Passage.Line(line + 1, 1, shown.stripTrailing()));
            }
        }
        String end = lines.get(last);
        boolean whole = end.substring(end.indexOf(CLOSE) + CLOSE.length()).isBlank();
        boolean labelled = !text.isEmpty() && isAnswer(text.get(0).text());
        boolean all = several || Gates.SIDES.isEnough(text.size() - 1);
        return new MarkupText.Written(text, last + 1, whole && labelled && all);
    }

    private static boolean isAnswer(String text) {
        int colon = Signs.colon(text);
        if (colon < 1 || colon > LONGEST) {
            return false;
        }
        String label = text.substring(0, colon);
        return Words.ANSWER.is(label) || Words.KEY.is(label);
    }
}
