package io.github.deckwright.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Tables as plain text: a row a line, each cell with the word above its column. */
final class TextTable {
    private TextTable() {}

    static String of(TableBlock table, Function<Node, String> inlines) {
        List<List<String>> rows = new ArrayList<>();
        collect(table, rows, inlines);
        return rows.isEmpty() ? "" : of(rows.get(0), rows.subList(1, rows.size()));
    }

    /** Rows as lines. */
    static String of(List<String> head, List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        if (head.size() == 2 || rows.isEmpty()) {
            line(out, String.join(head.size() == 2 ? " – " : "; ", filled(head)));
        }
        for (List<String> row : rows) {
            line(out, head.size() == 2 ? String.join(" – ", filled(row)) : labelled(head, row));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String line) {
        if (!line.isBlank()) {
            out.append(out.isEmpty() ? "" : "\n").append(line);
        }
    }

    private static String labelled(List<String> head, List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String label = i < head.size() ? head.get(i) : "";
            if (!row.get(i).isEmpty()) {
                cells.add(label.isEmpty() ? row.get(i) : label + ": " + row.get(i));
            }
        }
        return String.join("; ", cells);
    }

    private static List<String> filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private static void collect(Node parent, List<List<String>> rows, Function<Node, String> inlines) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableRow) {
                rows.add(new ArrayList<>());
                collect(node, rows, inlines);
            } else if (node instanceof TableCell cell) {
                rows.get(rows.size() - 1).add(inlines.apply(cell).replace('\n', ' '));
            } else {
                collect(node, rows, inlines);
            }
        }
    }
}
