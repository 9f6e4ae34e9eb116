package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;

/** Takes a row of a table apart. */
public final class TableRow {
    private TableRow() {}

    /** The cells of a row, without space around; a bar behind a backslash belongs to its cell. */
    public static List<Passage.Line> cells(Passage.Line row) {
        List<Passage.Line> cells = new ArrayList<>();
        String text = row.text().stripTrailing();
        int start = Run.space(row.text(), 0);
        start += text.startsWith("|", start) ? 1 : 0;
        for (int at = start; at <= text.length(); at++) {
            boolean bar = at < text.length() && text.charAt(at) == '|' && text.charAt(Math.max(0, at - 1)) != '\\';
            if (bar || (at == text.length() && start < at)) {
                cells.add(cell(row, start, at));
                start = at + 1;
            }
        }
        return cells;
    }

    /** The rows below the head of a table and the line under that. */
    public static List<Passage.Line> below(List<Passage.Line> table) {
        return table.subList(Math.min(2, table.size()), table.size());
    }

    /** What the cells of the first row say, without markup. */
    public static List<String> heads(List<Passage.Line> table) {
        return cells(table.get(0)).stream()
                .map(cell -> PlainText.of(cell.text()))
                .toList();
    }

    private static Passage.Line cell(Passage.Line row, int from, int to) {
        String text = row.text().substring(from, to);
        int lead = Run.space(text, 0);
        return row.part(from + lead, from + lead + text.strip().length());
    }
}
