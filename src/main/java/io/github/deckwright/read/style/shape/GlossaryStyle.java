package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.TableRow;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Terms with their meanings, or words in two languages: tables, {@code - **Term**: meaning}, {@code chien = dog}, definition lists. */
public final class GlossaryStyle implements Style {
    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        GlossaryGate gate = new GlossaryGate(outline);
        TwoLanguages languages = new TwoLanguages(outline, proposals);
        int cards = tables(outline, gate, proposals, languages) + groups(outline, gate, proposals, languages);
        if (cards > 0) {
            proposals.evidence(gate.evidence());
        }
    }

    private static int tables(Outline outline, GlossaryGate gate, Proposals proposals, TwoLanguages languages) {
        int lines = 0;
        for (Block block : outline.allBlocks()) {
            lines += block.is(Block.Kind.TABLE) ? block.passage().lines().size() : 0;
        }
        int cards = 0;
        for (Block block : lines == 0 ? List.<Block>of() : outline.allBlocks()) {
            Optional<TermTable> table = block.is(Block.Kind.TABLE) ? TermTable.of(block.passage()) : Optional.empty();
            if (table.isPresent() && (proposals.isForced() || gate.admits(table.get(), block.firstLine(), lines))) {
                languages.look(table.get());
                table.get().rows().forEach(row -> row(proposals, table.get(), row));
                cards += table.get().rows().size();
            }
        }
        return cards;
    }

    private static void row(Proposals proposals, TermTable table, Passage.Line row) {
        List<Passage.Line> cells = TableRow.cells(row);
        Passage term = Title.of(TermTable.cell(cells, table.term())).text();
        Passage meaning = TermTable.cell(cells, table.meaning());
        Span span = Span.lines(row.number(), row.number());
        if (term.isBlank() || meaning.isBlank()) {
            return;
        }
        List<Passage> more = new ArrayList<>();
        for (int column : table.others()) {
            Passage cell = TermTable.cell(cells, column);
            if (!cell.isBlank()) {
                more.add(cell);
            }
        }
        Passage explanation = Passage.joined(more);
        proposals.implicit(
                span,
                Certainty.BY_ITS_ANSWER,
                end -> Optional.of(proposals
                        .card(CardKind.BASIC, row.number(), term)
                        .answer(meaning)
                        .hint(TermTable.cell(cells, table.hint()))
                        .explanation(explanation)));
    }

    private static int groups(Outline outline, GlossaryGate gate, Proposals proposals, TwoLanguages languages) {
        List<TermGroups.Group> groups = new ArrayList<>(TermGroups.in(outline));
        List<TermGroups.Entry> definitions = DefinitionLists.in(outline);
        if (!definitions.isEmpty()) {
            groups.add(new TermGroups.Group(definitions, definitions.size()));
        }
        int lines = 0;
        for (TermGroups.Group group : groups) {
            for (TermGroups.Entry entry : group.entries()) {
                lines += entry.span().lastLine() - entry.span().fromLine() + 1;
            }
        }
        int cards = 0;
        for (TermGroups.Group group : groups) {
            if (proposals.isForced() || gate.admits(group, lines)) {
                languages.look(group);
                group.entries().forEach(entry -> entry(proposals, entry));
                cards += group.entries().size();
            }
        }
        return cards;
    }

    private static void entry(Proposals proposals, TermGroups.Entry entry) {
        Passage term = Title.of(Passage.of(entry.line().term())).text();
        int line = entry.span().fromLine();
        if (!term.isBlank()) {
            proposals.implicit(
                    entry.span(),
                    Certainty.BY_ITS_ANSWER,
                    end -> Optional.of(
                            proposals.card(CardKind.BASIC, line, term).answer(entry.meaning())));
        }
    }
}
