package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import java.util.OptionalInt;

/**
 * Where the next question of a numbered row begins that has no options: {@code 8. The sky is green.} below the answer to {@code 7. Which
 * …}, written like it. Its number tells it from an item of a list in the explanation, which begins at 1; so do the questions of another
 * part, below its title.
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
        int listed = 0; // how far a list in the explanation has come, whose items are written like questions
        for (int line = fromLine; line < toLine; line++) {
            String source = outline.line(line);
            if (!mayCount(source) || outline.isCode(line)) {
                continue;
            }
            form = form == null ? form(outline, stem.firstLine()) : form;
            int number = title(outline, line).number();
            if (number < 0 || !form.equals(form(outline, line))) {
                continue;
            }
            OptionalInt part = number == 1 ? part(outline, form, fromLine, line) : OptionalInt.empty();
            boolean next = number == stem.number() + 1 && (listed == 0 || number != listed + 1);
            if (part.isPresent() || next) {
                return part.orElse(line);
            }
            if (number != listed + 1) {
                return toLine;
            }
            listed = number;
        }
        return toLine;
    }

    /** The title of another part above a question with the number 1: it has a number after the first, written in another way. */
    private static OptionalInt part(Outline outline, String form, int fromLine, int first) {
        int line = first - 1;
        while (line >= fromLine && outline.line(line).isBlank()) {
            line--;
        }
        boolean titled = line >= fromLine
                && isLater(outline, line)
                && !form.equals(form(outline, line))
                && Signs.SENTENCE_ENDS.indexOf(
                                outline.line(line).charAt(outline.line(line).length() - 1))
                        < 0;
        return titled ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** {@code II.} or {@code Part 2:}. */
    private static boolean isLater(Outline outline, int line) {
        return title(outline, line).number() > 1
                || Opening.in(outline.line(line))
                        .filter(label -> label.number() > 1)
                        .isPresent();
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
