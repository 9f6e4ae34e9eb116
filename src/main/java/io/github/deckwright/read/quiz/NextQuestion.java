package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.QuestionRemark;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Where the next question of a numbered row begins that has no options: {@code 8. The sky is green.} below the answer to {@code 7. Which
 * …}, written like it. Its number tells it from an item of a list in the explanation, which begins at 1; so do the questions of another
 * part, below its title.
 */
final class NextQuestion {
    /** Numbers stand behind a word or two at most. */
    private static final int LONGEST_LABEL = 24;

    private final Outline outline;

    /** The lines looked at so far: stretches of questions that turn out to be none overlap, and are many. */
    private final BitSet seen = new BitSet();

    /** The numbers of those that count, below the form in which they are written. */
    private final Map<String, NavigableMap<Integer, Integer>> counting = new HashMap<>();

    NextQuestion(Outline outline) {
        this.outline = outline;
    }

    /** The first line of it between two lines; the second one when there is none. */
    int below(Stem stem, int fromLine, int toLine) {
        if (stem.number() < 0 || stem.level() > 0) {
            return toLine; // headings end by their levels
        }
        look(fromLine, toLine);
        if (counting.isEmpty()) {
            return toLine;
        }
        String form = form(stem.firstLine(), title(stem.firstLine()));
        int listed = 0; // how far a list in the explanation has come, whose items are written like questions
        NavigableMap<Integer, Integer> alike = counting.getOrDefault(form, Collections.emptyNavigableMap());
        for (Map.Entry<Integer, Integer> counted :
                alike.subMap(fromLine, true, toLine, false).entrySet()) {
            int line = counted.getKey();
            int number = counted.getValue();
            OptionalInt part = number == 1 ? part(form, fromLine, line) : OptionalInt.empty();
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

    /** Finds the lines that count between two lines. */
    private void look(int fromLine, int toLine) {
        for (int line = seen.nextClearBit(fromLine); line < toLine; line = seen.nextClearBit(line)) {
            seen.set(line);
            if (!mayCount(outline.line(line)) || outline.isCode(line)) {
                continue;
            }
            Title title = title(line);
            if (title.number() >= 0) {
                counting.computeIfAbsent(form(line, title), form -> new TreeMap<>())
                        .put(line, title.number());
            }
        }
    }

    /** The title of another part above a question with the number 1: it has a number after the first, written in another way. */
    private OptionalInt part(String form, int fromLine, int first) {
        int line = first - 1;
        while (line >= fromLine && outline.line(line).isBlank()) {
            line--;
        }
        if (line < fromLine) {
            return OptionalInt.empty();
        }
        String source = outline.line(line);
        Title title = title(line);
        boolean later = title.number() > 1
                || Opening.in(source).filter(label -> label.number() > 1).isPresent(); // "II." or "Part 2:"
        boolean titled = later
                && !form.equals(form(line, title))
                && Signs.SENTENCE_ENDS.indexOf(source.charAt(source.length() - 1)) < 0;
        return titled ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** What stands in front of the words, so that lines are alike that differ in numbers alone. */
    private String form(int line, Title title) {
        String source = outline.line(line);
        Passage text = title.text();
        int end = text.isBlank() ? source.length() : text.lines().get(0).column() - 1;
        return Opening.patternOf(source.substring(Math.min(end, QuestionRemark.typeEnd(source, 0)), end));
    }

    private Title title(int line) {
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
