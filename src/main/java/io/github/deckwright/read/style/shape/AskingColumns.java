package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.TableRow;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a table of questions, by what their heads say, in words or with the letters of both, or because what stands in one of
 * two columns asks: then the heads may say anything, in any language.
 *
 * @param question index of the column of questions
 * @param answer index of the column of answers
 * @param hint index of the column of hints; -1 for none
 * @param explaining columns that explain
 */
record AskingColumns(int question, int answer, int hint, List<Integer> explaining) {
    private static final Set<Words> EXPLAINING = EnumSet.of(Words.EXPLANATION, Words.NOTE, Words.ADDITION);

    private AskingColumns(List<String> heads, int question, int answer) {
        this(question, answer, column(heads, Words.HINT, false), explaining(heads, question, answer));
    }

    static Optional<AskingColumns> of(List<Passage.Line> table, boolean promised) {
        List<String> heads = TableRow.heads(table);
        int question = column(heads, Words.QUESTION, false);
        int answer = column(heads, Words.ANSWER, false);
        if (question < 0 && answer < 0) {
            question = column(heads, Words.QUESTION, true);
            answer = question < 0 ? -1 : column(heads, Words.ANSWER, true);
        }
        int front = column(heads, Words.FRONT, false);
        int back = column(heads, Words.REVERSE, false);
        List<Passage.Line> rows = TableRow.below(table);
        if (question >= 0 && answer >= 0) {
            AskingColumns named = new AskingColumns(heads, question, answer);
            return Optional.of(named).filter(columns -> !columns.isKey(rows));
        }
        if (front >= 0 && back >= 0) {
            return Optional.of(new AskingColumns(heads, front, back));
        }
        boolean one = question >= 0 || answer >= 0;
        return byRows(heads.size(), rows, promised || one);
    }

    /** Whether there are only numbers of questions that stand elsewhere. */
    private boolean isKey(List<Passage.Line> rows) {
        return rows.stream()
                .map(TableRow::cells)
                .allMatch(cells -> question >= cells.size() || counts(cells.get(question)));
    }

    /** Two columns, perhaps behind one that counts, of which the first asks and the second tells something else in each row. */
    private static Optional<AskingColumns> byRows(int columns, List<Passage.Line> rows, boolean promised) {
        int question = columns - 2;
        int asking = 0;
        int telling = 0;
        Set<String> told = new HashSet<>();
        if (question < 0 || question > 1) {
            return Optional.empty();
        }
        for (Passage.Line row : rows) {
            List<Passage.Line> cells = TableRow.cells(row);
            if (cells.size() != columns || (question > 0 && !counts(cells.get(0)))) {
                return Optional.empty();
            }
            asking += asks(cells.get(question)) ? 1 : 0;
            Passage.Line answer = cells.get(question + 1);
            boolean tells = !answer.text().isBlank() && !asks(answer);
            telling += tells && told.add(Words.normal(answer.text())) ? 1 : 0;
        }
        boolean asks = Gates.ROWS_ASK.opens(asking, rows.size(), promised);
        return asks && Gates.ROWS_ASK.isPart(telling, rows.size())
                ? Optional.of(new AskingColumns(question, question + 1, -1, List.of()))
                : Optional.empty();
    }

    private static boolean asks(Passage.Line cell) {
        return Title.mayHoldQuestionMark(cell.text())
                && Title.of(Passage.of(cell)).hasQuestionMark();
    }

    private static List<Integer> explaining(List<String> heads, int question, int answer) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (i != question && i != answer && Words.isAny(heads.get(i), EXPLAINING)) {
                found.add(i);
            }
        }
        return List.copyOf(found);
    }

    /** What explains in a row. */
    Passage explanation(List<Passage.Line> cells) {
        return Passage.joined(
                explaining.stream().map(column -> TermTable.cell(cells, column)).toList());
    }

    private static boolean counts(Passage.Line cell) {
        return Words.normal(cell.text()).chars().allMatch(Character::isDigit);
    }

    /**
     * The first column whose head has a meaning.
     *
     * @param letters whether a letter alone may mean it: beside columns in words it heads one of yes and no, or of options
     */
    private static int column(List<String> heads, Words meaning, boolean letters) {
        for (int i = 0; i < heads.size(); i++) {
            String plain = heads.get(i);
            boolean letter = plain.length() == 1 && plain.charAt(0) < 0x300;
            if (letter == letters && meaning.is(plain)) {
                return i;
            }
        }
        return -1;
    }
}
