package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions that are quotes, with the answer below: only where nearly all quotes of a document are such. */
public final class QuoteStyle implements Style {
    /** A quote of one paragraph that asks, or a heading, which ends an answer. */
    private record Stop(Block block, Optional<Title> title) {}

    @Override
    public String name() {
        return "quote";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<Stop> stops = new ArrayList<>();
        int quotes = 0;
        int asking = 0;
        for (Block block : outline.blocks()) {
            if (block.is(Block.Kind.HEADING)) {
                stops.add(new Stop(block, Optional.empty()));
            } else if (block.is(Block.Kind.QUOTE)) {
                quotes++;
                Optional<Title> title = asked(block);
                asking += title.isPresent() ? 1 : 0;
                title.ifPresent(asked -> stops.add(new Stop(block, Optional.of(asked))));
            }
        }
        if (asking == 0) {
            return;
        }
        proposals.evidence("quotes: " + quotes + " (asking: " + asking + ")");
        if (proposals.isForced() || Gates.QUOTE.opens(asking, quotes)) {
            int end = outline.lineCount() + 1;
            for (int i = stops.size() - 1; i >= 0; i--) {
                Stop stop = stops.get(i);
                if (stop.title().isPresent()) {
                    propose(outline, proposals, stop.block(), stop.title().get().text(), end);
                }
                end = stop.block().firstLine();
            }
        }
    }

    private static Optional<Title> asked(Block quote) {
        return quote.children().size() == 1 && quote.children().get(0).is(Block.Kind.PARAGRAPH)
                ? Optional.of(Title.of(quote.children().get(0).passage())).filter(Title::hasQuestionMark)
                : Optional.empty();
    }

    private static void propose(Outline outline, Proposals proposals, Block quote, Passage question, int end) {
        Span span = Span.lines(quote.firstLine(), end - 1);
        proposals.answered(
                span, Certainty.IN_A_ROW, quote.firstLine(), question, limit -> answer(outline, quote, limit));
    }

    private static Passage answer(Outline outline, Block quote, int end) {
        return outline.clean(outline.passage(Span.lines(quote.lastLine() + 1, end - 1), null));
    }
}
