package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.TableRow;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Options in a table: letters in the first of two columns, texts in the second, where the head may be the first option; or an option with
 * its letter in each cell, row by row or column by column.
 */
final class OptionTable {
    private OptionTable() {}

    /** The options; empty when the table is anything else. */
    static List<Option> in(Block table) {
        List<Option> options = new ArrayList<>();
        List<Passage.Line> lines = table.passage().lines();
        if (startsOptions(lines)) {
            return inCells(lines);
        }
        for (int row = 0; row < lines.size(); row++) {
            List<Passage.Line> cells = row == 1 ? List.of() : TableRow.cells(lines.get(row));
            String symbol = cells.size() == 2
                    ? OptionSymbols.of(PlainText.of(cells.get(0).text())
                            .replaceAll("[.)]\\z", "")
                            .strip())
                    : "";
            boolean letter = !symbol.isEmpty()
                    && Character.isLetter(symbol.charAt(0))
                    && OptionSymbols.canStandAt(symbol, options.size());
            if (letter && !cells.get(1).text().isBlank()) {
                options.add(new Option(symbol, Passage.of(cells.get(1)), false));
            } else if (row > 1) {
                return List.of();
            }
        }
        return Gates.OPTIONS.isEnough(options.size()) ? options : List.of();
    }

    /** Whether the first cell with a text holds the first option. */
    private static boolean startsOptions(List<Passage.Line> lines) {
        for (int row = 0; row < lines.size(); row += row == 0 ? 2 : 1) {
            for (Passage.Line cell : TableRow.cells(lines.get(row))) {
                if (!cell.isBlank()) {
                    return OptionLabel.of(cell.text())
                            .filter(label -> label.end() < cell.text().length())
                            .filter(label -> OptionSymbols.canStandAt(label.symbol(), 0))
                            .isPresent();
                }
            }
        }
        return false;
    }

    /** The options of which each cell holds one, the last ones perhaps nothing. */
    private static List<Option> inCells(List<Passage.Line> lines) {
        List<List<Passage.Line>> rows = new ArrayList<>();
        int columns = 0;
        for (int row = 0; row < lines.size(); row++) {
            List<Passage.Line> cells = row == 1 ? List.of() : TableRow.cells(lines.get(row));
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(cells);
                columns = Math.max(columns, cells.size());
            }
        }
        List<Passage.Line> byRow = new ArrayList<>();
        rows.forEach(byRow::addAll);
        List<Passage.Line> byColumn = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            for (List<Passage.Line> row : rows) {
                if (column < row.size()) {
                    byColumn.add(row.get(column));
                }
            }
        }
        List<Option> options = labelled(byRow);
        return options.isEmpty() ? labelled(byColumn) : options;
    }

    private static List<Option> labelled(List<Passage.Line> cells) {
        List<Option> options = new ArrayList<>();
        for (Passage.Line cell : cells) {
            Optional<OptionLabel> label = OptionLabel.of(cell.text());
            if (cell.isBlank()) {
                continue;
            }
            boolean next = label.isPresent()
                    && OptionSymbols.canFollow(
                            options.isEmpty() ? "" : options.get(0).symbol(),
                            label.get().symbol(),
                            options.size());
            if (!next) {
                return List.of();
            }
            Passage text = Passage.of(OptionLists.unlabelled(cell, label.get()));
            options.add(new Option(label.get().symbol(), text, false));
        }
        return Gates.OPTIONS_IN_LINE.isEnough(options.size()) ? options : List.of();
    }
}
