package io.github.deckwright.read.markup;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Tags;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tables with a column of questions: called so, or asking. A cell keeps the tags in it; one that needs several lines keeps the table. */
final class TableMarkup {
    private static final String TABLE = "table";

    /** In front of an item in a cell, which has lines and no lists. */
    private static final String ITEM = "&bull; ";

    private static final Set<String> PARTS =
            Set.of("thead", "tbody", "tfoot", "/thead", "/tbody", "/tfoot", "/" + TABLE);

    /** What needs lines of its own, or is laid out as Markdown cannot. */
    private static final Set<String> FOREIGN =
            Set.of("pre", "script", "style", "caption", "col", "colgroup", MarkupToken.OTHER);

    private final List<String> lines;
    private final List<Row> rows = new ArrayList<>();
    /** What stands in the cell so far, without white space in front. */
    private final StringBuilder cell = new StringBuilder();

    private boolean open;
    private boolean foreign;

    private record Row(int line, boolean heads, List<String> cells) {}

    private TableMarkup(List<String> lines) {
        this.lines = lines;
    }

    static boolean opens(String line, int start) {
        return Tags.name(line, start).equals(TABLE);
    }

    static MarkupText.Written written(List<String> lines, int at) {
        TableMarkup table = new TableMarkup(lines);
        int below = table.read(at);
        boolean whole = below > 0 && !table.foreign && table.isEven();
        return whole && table.asks()
                ? new MarkupText.Written(table.markdown(at), below, true)
                : MarkupText.Written.kept(below);
    }

    private int read(int at) {
        int tables = 0;
        for (int index = at; index < lines.size(); index++) {
            String line = lines.get(index);
            foreign |= line.isBlank() && open;
            for (int column = 0; column < line.length(); ) {
                MarkupToken token = MarkupToken.at(line, column);
                column = token.end();
                tables += token.name().equals(TABLE) ? 1 : token.name().equals("/" + TABLE) ? -1 : 0;
                if (token.name().equals("/" + TABLE) && tables == 0) {
                    endCell();
                    foreign |= !line.substring(column).isBlank();
                    return index + 1;
                }
                foreign |= tables > 1;
                if (!foreign) { // it stays as it is, whatever else stands in it
                    take(index + 1, line, token);
                }
            }
            if (open && !cell.isEmpty()) {
                cell.append(' ');
            }
        }
        return -1;
    }

    private void take(int number, String line, MarkupToken token) {
        String name = token.name();
        switch (name) {
            case "tr" -> {
                endCell();
                rows.add(new Row(number, false, new ArrayList<>()));
            }
            case "th", "td" -> {
                endCell();
                open = true;
                foreign |= token.of(line).contains("span") || rows.isEmpty();
                if (!foreign && name.equals("th")) {
                    Row row = rows.remove(rows.size() - 1);
                    rows.add(new Row(row.cells().isEmpty() ? number : row.line(), true, row.cells()));
                }
            }
            case "/th", "/td", "/tr" -> endCell();
            case "p", "/p" -> {
                boolean between = name.equals("p")
                        && !cell.isEmpty()
                        && cell.indexOf(ITEM, cell.length() - ITEM.length()) < 0; // an item does not just begin
                cell.append(between ? "<br>" : "");
            }
            case "li" -> cell.append(cell.isEmpty() ? ITEM : "<br>" + ITEM);
            case "ul", "/ul", "ol", "/ol", "/li" -> {
                // the items tell
            }
            default -> {
                foreign |= FOREIGN.contains(name);
                if (open && token.isText()) {
                    String text = cell.isEmpty() ? token.of(line).stripLeading() : token.of(line);
                    cell.append(InlineMarkup.text(text).replace("|", "\\|"));
                } else if (open && !PARTS.contains(name)) {
                    cell.append(token.of(line).replace("|", "\\|"));
                } else {
                    foreign |= token.isText() && !token.of(line).isBlank();
                }
            }
        }
    }

    private void endCell() {
        if (open && !rows.isEmpty()) {
            rows.get(rows.size() - 1).cells().add(cell.toString().strip());
        }
        open = false;
        cell.setLength(0);
    }

    private boolean isEven() {
        rows.removeIf(row -> row.cells().isEmpty());
        return rows.stream().map(row -> row.cells().size()).distinct().count() == 1
                && Gates.SIDES.isEnough(rows.get(0).cells().size());
    }

    private boolean asks() {
        Row first = rows.get(0);
        boolean called =
                has(first, Words.QUESTION) && has(first, Words.ANSWER) && Gates.PAIRS.isEnough(rows.size() - 1);
        for (int column = 0; column < first.cells().size() && !called; column++) {
            int asking = 0;
            int all = 0;
            for (Row row : rows) {
                all += row.heads() ? 0 : 1;
                asking += !row.heads()
                                && Signs.endAsking(
                                        PlainText.of(row.cells().get(column)).strip())
                        ? 1
                        : 0;
            }
            called = Gates.ITEMS_ASK.opens(asking, all);
        }
        return called;
    }

    private static boolean has(Row heads, Words meaning) {
        return heads.cells().stream().anyMatch(cell -> meaning.is(PlainText.of(cell)));
    }

    private List<Passage.Line> markdown(int at) {
        String margin = " ".repeat(Markers.indent(lines.get(at)));
        List<Passage.Line> written = new ArrayList<>();
        int columns = rows.get(0).cells().size();
        boolean headed = rows.get(0).heads() || has(rows.get(0), Words.QUESTION);
        if (!headed) {
            written.add(new Passage.Line(at + 1, 1, margin + "|  ".repeat(columns) + "|"));
            written.add(new Passage.Line(at + 1, 1, margin + "|---".repeat(columns) + "|"));
        }
        for (Row row : rows) {
            written.add(new Passage.Line(row.line(), 1, margin + "| " + String.join(" | ", row.cells()) + " |"));
            if (headed) {
                headed = false;
                written.add(new Passage.Line(row.line(), 1, margin + "|---".repeat(columns) + "|"));
            }
        }
        return written;
    }
}
