package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.ChoiceRow;
import io.github.deckwright.read.text.TableRow;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table with a column of questions and a column of answers, and perhaps of hints and explanations: each row is a card; and tables of
 * one column whose head asks: each is a card (Obsidian_to_Anki).
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
                AskingColumns.of(lines, outline.promisesQuestions())
                        .ifPresent(columns -> propose(proposals, lines, columns));
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
            for (Passage.Line row : TableRow.below(lines)) {
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

    private static void propose(Proposals proposals, List<Passage.Line> lines, AskingColumns columns) {
        proposals.evidence("the table in line " + lines.get(0).number() + " has columns for questions and answers");
        List<ChoiceRow.Column> options = ChoiceRow.columns(TableRow.cells(lines.get(0)));
        for (Passage.Line row : TableRow.below(lines)) {
            List<Passage.Line> cells = TableRow.cells(row);
            Span span = Span.lines(row.number(), row.number());
            Optional<ChoiceRow> choice = ChoiceRow.of(cells, columns.question(), options, columns.answer());
            if (choice.isPresent()) {
                proposals.explicit(
                        span,
                        proposals
                                .card(
                                        CardKind.CHOICE,
                                        row.number(),
                                        choice.get().question())
                                .choices(choice.get().choices())
                                .hint(TermTable.cell(cells, columns.hint()))
                                .explanation(explanation(choice.get(), columns.explanation(cells))));
            } else {
                basic(proposals, span, cells, columns);
            }
        }
    }

    private static Passage explanation(ChoiceRow choice, Passage column) {
        return choice.explanation().isBlank() ? column : Passage.joined(List.of(choice.explanation(), column));
    }

    private static void basic(Proposals proposals, Span span, List<Passage.Line> cells, AskingColumns columns) {
        Passage asked = Title.of(TermTable.cell(cells, columns.question())).text();
        Passage answered = TermTable.cell(cells, columns.answer());
        if (asked.isBlank()) {
            return;
        }
        if (answered.isBlank()) {
            proposals.unanswered(span, asked);
        } else {
            proposals.explicit(
                    span,
                    proposals
                            .card(CardKind.BASIC, span.fromLine(), asked)
                            .answer(answered)
                            .hint(TermTable.cell(cells, columns.hint()))
                            .explanation(columns.explanation(cells)));
        }
    }
}
