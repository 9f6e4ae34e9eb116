package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.PlainLine;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Words;
import java.util.List;

/**
 * Lines that tell a quiz program about a question with options and ask nothing: {@code Type: single}, {@code **Difficulty:** easy},
 * {@code [Points: 5]}. They stand above the question, or around its explanation.
 */
final class ToldLines {
    /** What is told is a word or two, or a few in one line: {@code Difficulty: easy | Points: 2}. */
    private static final int LONGEST = 80;

    private ToldLines() {}

    /** A text without those at its beginning and its end; the text as it is when nothing else would be left. */
    static Passage offSome(Passage text) {
        Passage rest = off(text);
        return rest.isBlank() ? text : rest;
    }

    /** A text without those at its beginning and its end. */
    static Passage off(Passage text) {
        List<Passage.Line> lines = text.trimmed().lines();
        int first = 0;
        while (first < lines.size()
                && (lines.get(first).isBlank() || is(lines.get(first).text()))) {
            first++;
        }
        int end = lines.size();
        while (end > first
                && (lines.get(end - 1).isBlank() || is(lines.get(end - 1).text()))) {
            end--;
        }
        return first == 0 && end == lines.size() ? text : new Passage(lines.subList(first, end)).trimmed();
    }

    private static boolean is(String line) {
        if (line.length() > LONGEST || Markers.headingLevel(line) > 0) {
            return false;
        }
        String text = line.substring(Markers.bulletEnd(line)).strip();
        boolean brackets = text.startsWith("[") && text.endsWith("]") && text.length() > 2;
        Label label = Label.of(brackets ? text.substring(1, text.length() - 1) : text);
        return (label.means(Words.STATUS) || label.means(Words.SETTING))
                && !label.isAll(Words.STATUS)
                && !label.isAll(Words.SETTING)
                && !asks(text);
    }

    private static boolean asks(String text) {
        String plain = PlainLine.of(text).text().strip();
        return !plain.isEmpty() && Signs.QUESTION_MARKS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
    }
}
