package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.TableRow;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;

/** Options that are rows of a table: letters in the first of two columns, texts in the second; the head may be the first option. */
final class OptionTable {
    private OptionTable() {}

    /** The options; empty when the table is anything else. */
    static List<Option> in(Block table) {
        List<Option> options = new ArrayList<>();
        List<Passage.Line> lines = table.passage().lines();
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
}
