package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.Title;

/**
 * Where the next question of a numbered row begins that has no options: {@code 8. The sky is green.} below the answer to {@code 7. Which
 * …}, written like it. Its number tells it from an item of a list in the explanation, which would begin at another one.
 */
final class NextQuestion {
    /** Numbers stand behind a word or two at most. */
    private static final int LONGEST_LABEL = 24;

    private NextQuestion() {}

    /** The first line of it between two lines; the second one when there is none. */
    static int below(Outline outline, Stem stem, int fromLine, int toLine) {
        if (stem.number() < 0 || stem.level() > 0) {
            return toLine; // headings end by their levels
        }
        String form = null;
        for (int line = fromLine; line < toLine; line++) {
            String source = outline.line(line);
            if (!mayCount(source) || outline.isCode(line)) {
                continue;
            }
            form = form == null ? form(outline, stem.firstLine()) : form;
            Title title = title(outline, line);
            if (title.number() >= 0 && form.equals(form(outline, line))) {
                return title.number() == stem.number() + 1 ? line : toLine;
            }
        }
        return toLine;
    }

    /** What stands in front of the words, so that lines are alike that differ in numbers alone. */
    private static String form(Outline outline, int line) {
        Passage text = title(outline, line).text();
        String source = outline.line(line);
        return Opening.patternOf(
                text.isBlank()
                        ? source
                        : source.substring(0, text.lines().get(0).column() - 1));
    }

    private static Title title(Outline outline, int line) {
        return Title.of(Passage.of(new Passage.Line(line, 1, outline.line(line))));
    }

    /** Whether there is a digit where a label may have one. */
    private static boolean mayCount(String line) {
        for (int i = 0; i < line.length() && i < LONGEST_LABEL; i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
