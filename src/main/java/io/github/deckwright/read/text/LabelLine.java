package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that starts with a label and a colon, in emphasis or not: {@code **Answer:** 42}, {@code A: 42}, {@code _Réponse :_}.
 *
 * @param line counted from 1
 * @param column where the text behind the label goes on, from 0
 * @param number behind the word, as in {@code Answer 3:}; -1 when there is none
 */
public record LabelLine(int line, int column, int number) {
    private static final int LONGEST = 40;

    /** Whether a text begins with {@code Short answer:} and goes on to {@code Longer answer:}: then both say something. */
    public static boolean isOneOfSeveral(Passage text) {
        String label = words(text.lines().get(0).text());
        int last = label.lastIndexOf(' ');
        return last > 0
                && text.lines().stream()
                        .skip(1)
                        .map(line -> words(line.text()))
                        .anyMatch(other -> !other.equals(label) && other.endsWith(label.substring(last)));
    }

    /** The words in front of the colon of a line that is no quote. */
    private static String words(String line) {
        String front = line.startsWith(">") ? "" : Label.front(line);
        return front.length() < Math.min(LONGEST, line.length()) ? Words.normal(front) : "";
    }

    /** The passage that starts with this line, without the label. */
    public Passage rest(Passage from) {
        List<Passage.Line> lines = new ArrayList<>(from.lines());
        Passage.Line first = lines.get(0);
        int skip =
                Math.max(0, Math.min(column - (first.column() - 1), first.text().length()));
        skip = Run.space(first.text(), skip);
        Passage.Line rest = first.from(skip);
        lines.set(0, isOpen(first.text().substring(0, skip)) ? withoutEndMark(rest) : rest);
        return new Passage(lines).trimmed();
    }

    /** Whether emphasis begins in front of the label and goes on behind it: {@code **Q: Why?**}. */
    private static boolean isOpen(String label) {
        int first = label.indexOf(Signs.BOLD);
        return first >= 0 && label.indexOf(Signs.BOLD, first + 2) < 0;
    }

    private static Passage.Line withoutEndMark(Passage.Line line) {
        String text = line.text().stripTrailing();
        boolean closes = text.endsWith(Signs.BOLD) && text.indexOf(Signs.BOLD) == text.length() - 2;
        return closes ? line.part(0, text.length() - 2) : line;
    }
}
