package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.PlainLine;
import io.github.deckwright.read.text.TableRow;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table that tells the answers: a number and a key in each row, several such pairs in a row, or numbers above their keys. */
final class KeyTable {
    private static final int LONGEST_NUMBER = 12;

    private KeyTable() {}

    /**
     * The entries of a table.
     *
     * @param mixed whether it answers other questions, too
     */
    static List<KeySheet.Entry> entries(Passage table, boolean mixed) {
        List<Passage.Line> lines = table.lines();
        List<KeySheet.Entry> entries = explained(lines, mixed);
        if (entries.isEmpty()) {
            entries = sideBySide(lines, mixed);
        }
        return entries.isEmpty() && lines.size() > 2 ? below(lines) : entries;
    }

    /** A number, a key and in a later column, whose header says so, why; empty when no column explains. */
    private static List<KeySheet.Entry> explained(List<Passage.Line> lines, boolean mixed) {
        List<Passage.Line> header = lines.size() > 2 ? TableRow.cells(lines.get(0)) : List.of();
        int why = -1;
        for (int cell = 2; cell < header.size(); cell++) {
            if (Words.EXPLANATION.is(header.get(cell).text())) {
                why = cell;
            }
        }
        List<KeySheet.Entry> entries = new ArrayList<>();
        for (int row = 2; why > 0 && row < lines.size(); row++) {
            List<Passage.Line> cells = TableRow.cells(lines.get(row));
            Optional<KeySheet.Entry> entry = cells.size() > 1 ? entry(cells.get(0), cells.get(1)) : Optional.empty();
            if (entry.isEmpty() && mixed) {
                continue;
            }
            if (entry.isEmpty()) {
                return List.of();
            }
            Passage text = Passage.of(cells.get(1));
            Passage whole =
                    why < cells.size() && !cells.get(why).isBlank() ? text.then(Passage.of(cells.get(why))) : text;
            entries.add(new KeySheet.Entry(entry.get().number(), whole));
        }
        return entries;
    }

    private static List<KeySheet.Entry> sideBySide(List<Passage.Line> lines, boolean mixed) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        for (int row = 2; row < lines.size(); row++) {
            List<Passage.Line> cells = TableRow.cells(lines.get(row));
            for (int cell = 0; cell + 1 < cells.size(); cell += 2) {
                Optional<KeySheet.Entry> entry = entry(cells.get(cell), cells.get(cell + 1));
                if (entry.isPresent()) {
                    entries.add(entry.get());
                } else if (cell == 0 && !mixed) {
                    return List.of();
                }
            }
        }
        return entries;
    }

    /** Every other row holds numbers, the header first; a first column may say what the rows are. */
    private static List<KeySheet.Entry> below(List<Passage.Line> lines) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        for (int row = 2; row < lines.size(); row += 2) {
            List<Passage.Line> numbers = TableRow.cells(lines.get(row == 2 ? 0 : row - 1));
            List<Passage.Line> keys = TableRow.cells(lines.get(row));
            for (int cell = 0; cell < Math.min(numbers.size(), keys.size()); cell++) {
                Optional<KeySheet.Entry> entry = entry(numbers.get(cell), keys.get(cell));
                entry.ifPresent(entries::add);
                if (entry.isEmpty() && cell > 0 && !keys.get(cell).isBlank()) {
                    return List.of();
                }
            }
        }
        return entries;
    }

    /** A number and a text in each row; empty when a row has none. */
    static List<KeySheet.Entry> texts(Passage table) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        List<Passage.Line> lines = table.lines();
        for (int row = 2; row < lines.size(); row++) {
            List<Passage.Line> cells = TableRow.cells(lines.get(row));
            int number = cells.size() > 1 ? number(cells.get(0).text()) : -1;
            if (number < 0 || cells.get(1).isBlank()) {
                return List.of();
            }
            entries.add(new KeySheet.Entry(number, Passage.of(cells.get(1))));
        }
        return entries;
    }

    /** Whether the head of the second of two columns says that it holds answers. */
    static boolean isTitled(Passage table) {
        List<Passage.Line> head = table.lines().isEmpty()
                ? List.of()
                : TableRow.cells(table.lines().get(0));
        return head.size() == 2
                && (Words.ANSWER.is(head.get(1).text())
                        || Words.KEY.is(head.get(1).text()));
    }

    private static Optional<KeySheet.Entry> entry(Passage.Line number, Passage.Line key) {
        int found = number(number.text());
        return found < 0 ? Optional.empty() : KeySheet.entry(found, Passage.of(key));
    }

    /** The number at the end of a cell: {@code 7}, {@code Question 7}. */
    private static int number(String cell) {
        String text = PlainLine.of(cell).text().strip();
        int end = text.length();
        int start = end;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return end - start > 0 && end - start < 5 && start < LONGEST_NUMBER
                ? Integer.parseInt(text, start, end, 10)
                : -1;
    }
}
