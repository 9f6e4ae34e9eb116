package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.TableRow;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a table of terms.
 *
 * @param hint index of the column of hints; -1 for none
 * @param others columns that are neither, which explain
 * @param named whether the heads of both columns say what they hold
 * @param bilingual whether they name two languages
 */
record TermTable(
        int term,
        int meaning,
        int hint,
        List<Integer> others,
        boolean named,
        boolean bilingual,
        List<Passage.Line> rows) {

    /** Takes a table apart. */
    static Optional<TermTable> of(Passage table) {
        List<Passage.Line> lines = table.lines();
        List<Passage.Line> rows = TableRow.below(lines);
        List<String> heads = TableRow.heads(lines);
        int term = column(heads, -1, Words.TERM);
        int meaning = column(heads, term, Words.MEANING);
        int language = column(heads, term, Words.LANGUAGE);
        if (term < 0 && language >= 0 && column(heads, language, Words.LANGUAGE) >= 0) {
            term = language;
            meaning = column(heads, language, Words.LANGUAGE);
        } else if (term < 0 && meaning >= 0) {
            term = column(heads, meaning, Words.LANGUAGE);
        } else if (meaning < 0) {
            meaning = language;
        }
        boolean named = term >= 0 && meaning >= 0;
        boolean bilingual = named && Words.LANGUAGE.is(heads.get(term)) && Words.LANGUAGE.is(heads.get(meaning));
        if (!named) {
            List<Integer> texts = texts(heads, rows);
            if (!Gates.SIDES.isEnough(texts.size()) || column(heads, -1, Words.QUESTION) >= 0) {
                return Optional.empty();
            }
            term = texts.get(0);
            meaning = texts.get(1);
        }
        int hint = column(heads, term, Words.HINT);
        List<Integer> others = texts(heads, rows);
        others.removeAll(List.of(term, meaning, hint));
        return Optional.of(new TermTable(term, meaning, hint, others, named, bilingual, rows));
    }

    /** The cell of a row; empty where the row is shorter. */
    static Passage cell(List<Passage.Line> cells, int column) {
        return column < 0 || column >= cells.size() ? Passage.EMPTY : Passage.of(cells.get(column));
    }

    /** The first column, apart from one, whose head has a meaning. */
    private static int column(List<String> heads, int taken, Words meaning) {
        for (int i = 0; i < heads.size(); i++) {
            if (i != taken && meaning.is(heads.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The columns that do not only count. */
    private static List<Integer> texts(List<String> heads, List<Passage.Line> rows) {
        List<Integer> texts = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            boolean counts = rows.stream()
                    .map(row -> Words.normal(cell(TableRow.cells(row), column).markdown()))
                    .allMatch(cell -> cell.chars().allMatch(Character::isDigit));
            if (!counts) {
                texts.add(i);
            }
        }
        return texts;
    }
}
