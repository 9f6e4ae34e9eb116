package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a table that is a question with its options, in columns of their own or behind the question in its cell. */
public record ChoiceRow(Passage question, List<Choice> choices, Passage explanation) {

    /**
     * A column of options.
     *
     * @param symbol by which the column with the answers calls it
     */
    public record Column(int place, String symbol) {}

    /**
     * Reads one.
     *
     * @param options the columns of options; empty where they may stand in the question's cell
     * @return empty when the answer names none of the options
     */
    public static Optional<ChoiceRow> of(List<Passage.Line> cells, int question, List<Column> options, int answer) {
        if (question >= cells.size() || answer >= cells.size()) {
            return Optional.empty();
        }
        Passage.Line asked = cells.get(question);
        Optional<OptionLines> inCell = options.isEmpty() ? inCell(asked) : Optional.empty();
        List<Option> found = new ArrayList<>(inCell.map(OptionLines::options).orElse(List.of()));
        for (Column column : options) {
            if (column.place() < cells.size()
                    && !cells.get(column.place()).text().isBlank()) {
                found.add(new Option(column.symbol(), Passage.of(cells.get(column.place())), false));
            }
        }
        Passage stem = Title.of(inCell.map(OptionLines::lead).orElse(Passage.of(asked)))
                .text();
        Passage.Line told = cells.get(answer);
        return !Gates.OPTIONS.isEnough(found.size()) || stem.isBlank()
                ? Optional.empty()
                : AnswerKey.of(told.text(), found)
                        .map(key -> new ChoiceRow(
                                stem,
                                choices(found, key),
                                Passage.of(told.from(key.rest())).trimmed()));
    }

    private static List<Choice> choices(List<Option> options, AnswerKey key) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            Passage.Line line = options.get(i).content().lines().get(0);
            Passage text = Passage.of(line.stripTrailing());
            choices.add(new Choice(text, key.right().contains(i)));
        }
        return choices;
    }

    /** The columns whose heads end with the symbols of options, in order: {@code A}, {@code Option B}, {@code 3}, {@code В}. */
    public static List<Column> columns(List<Passage.Line> header) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String head = PlainText.of(header.get(i).text()).strip();
            String symbol = OptionSymbols.of(head.substring(head.lastIndexOf(' ') + 1));
            if (OptionSymbols.canStandAt(symbol, columns.size())) {
                // answers call a numbered column by its letter as well
                boolean number = Character.isDigit(symbol.charAt(0));
                columns.add(new Column(i, number ? String.valueOf((char) ('A' + columns.size())) : symbol));
            }
        }
        return Gates.OPTIONS.isEnough(columns.size()) ? columns : List.of();
    }

    /** Options behind line breaks, or one behind the other: {@code Which is it? (1) one (2) two}. */
    private static Optional<OptionLines> inCell(Passage.Line cell) {
        Optional<OptionLines> broken = OptionLines.from(Passage.of(cell), List.of(), 2);
        if (broken.isPresent()) {
            return broken;
        }
        for (int at = 1; at < cell.text().length(); at++) {
            boolean opens = "(（①".indexOf(cell.text().charAt(at)) >= 0;
            if (opens && startsOptions(cell.text().substring(at))) {
                Optional<OptionLines> rest = OptionLines.from(Passage.of(cell.from(at)), List.of(), 2);
                if (rest.isPresent()) {
                    Passage lead = Passage.of(cell.part(0, at));
                    return Optional.of(new OptionLines(
                            lead, rest.get().options(), rest.get().tail()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean startsOptions(String text) {
        return OptionLabel.of(text)
                .filter(label -> OptionSymbols.canStandAt(label.symbol(), 0))
                .isPresent();
    }
}
