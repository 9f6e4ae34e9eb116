package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.ChoiceRow;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.text.TableRow;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table with a column of questions and a column of answers: each row is a card; and tables of one column whose head asks: each is a
 * card (Obsidian_to_Anki).
 */
public final class TableStyle implements Style {
    @Override
    public String name() {
        return "table";
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<Block> boxes = new ArrayList<>();
        for (Block block : outline.allBlocks()) {
            if (!block.is(Block.Kind.TABLE)) {
                continue;
            }
            List<Passage.Line> lines = block.passage().lines();
            if (TableRow.cells(lines.get(0)).size() == 1) {
                boxes.add(block);
            } else {
                propose(proposals, lines);
            }
        }
        boxes(proposals, boxes);
    }

    /** Tables of one column: when most of their heads ask, each head is a question. */
    private static void boxes(Proposals proposals, List<Block> boxes) {
        long asking = boxes.stream().filter(box -> head(box).hasQuestionMark()).count();
        if (!Gates.TABLES_ASK.isPart(asking, boxes.size())) {
            return;
        }
        proposals.evidence("tables of one column whose heads ask: " + asking);
        for (Block box : boxes) {
            List<Passage> told = new ArrayList<>();
            List<Passage.Line> lines = box.passage().lines();
            for (Passage.Line row : lines.subList(Math.min(2, lines.size()), lines.size())) {
                TableRow.cells(row).forEach(cell -> told.add(Passage.of(cell)));
            }
            Span span = Span.lines(box.firstLine(), box.lastLine());
            Passage asked = head(box).text();
            if (!asked.isBlank()) {
                proposals.answered(span, Certainty.BY_ITS_ANSWER, box.firstLine(), asked, end -> Passage.joined(told));
            }
        }
    }

    private static Title head(Block box) {
        return Title.of(Passage.of(TableRow.cells(box.passage().lines().get(0)).get(0)));
    }

    private static void propose(Proposals proposals, List<Passage.Line> lines) {
        List<Passage.Line> header = TableRow.cells(lines.get(0));
        int question = column(header, Words.QUESTION);
        int answer = column(header, Words.ANSWER);
        if (question < 0 || answer < 0) {
            return;
        }
        proposals.evidence("the table in line " + lines.get(0).number() + " has columns for questions and answers");
        List<Integer> options = ChoiceRow.columns(header);
        for (Passage.Line row : lines.subList(Math.min(2, lines.size()), lines.size())) {
            List<Passage.Line> cells = TableRow.cells(row);
            Optional<ChoiceRow> choice = ChoiceRow.of(cells, question, options, answer);
            if (choice.isPresent()) {
                Span span = Span.lines(row.number(), row.number());
                proposals.explicit(
                        span,
                        proposals
                                .card(
                                        CardKind.CHOICE,
                                        row.number(),
                                        choice.get().question())
                                .choices(choice.get().choices())
                                .explanation(choice.get().explanation()));
            } else if (question < cells.size()) {
                Span span = Span.lines(row.number(), row.number());
                Passage asked = Title.of(Passage.of(cells.get(question))).text();
                Passage answered = answer < cells.size() ? Passage.of(cells.get(answer)) : Passage.EMPTY;
                if (!asked.isBlank()) {
                    proposals.answered(span, row.number(), asked, answered);
                }
            }
        }
    }

    private static int column(List<Passage.Line> header, Words meaning) {
        for (int i = 0; i < header.size(); i++) {
            String plain = PlainText.of(header.get(i).text());
            boolean letter = plain.length() == 1 && plain.charAt(0) < 0x300; // a column of yes and no
            if (!letter && meaning.is(plain)) {
                return i;
            }
        }
        return -1;
    }
}
