package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Questions that are headings inside ordered list items. What belongs to the answer is often indented too little to stay in the
 * item, so an answer goes on to the next such item or to a topic, whatever CommonMark makes of it.
 */
public final class ItemHeadingStyle implements Style {
    @Override
    public String name() {
        return "item-heading";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<Heading> stops = new ArrayList<>();
        int items = 0;
        int asking = 0;
        for (Heading heading : outline.headings()) {
            if (isItem(heading)) {
                items++;
                asking += heading.title().isQuestion() || heading.title().setsTask() ? 1 : 0;
                stops.add(heading);
            } else if (heading.container().isEmpty()) {
                stops.add(heading);
            }
        }
        if (items == 0) {
            return;
        }
        dropStrays(stops, items);
        proposals.evidence("headings that lead an item of an ordered list: " + items + " (asking: " + asking + ")");
        boolean open = proposals.isForced() || Gates.ITEM_HEADING.opens(asking, items, outline.promisesQuestions());
        for (int i = 0; open && i < stops.size(); i++) {
            if (isItem(stops.get(i))) {
                propose(outline, proposals, stops, i);
            }
        }
    }

    /** One heading that asks without a number, among very many with one, belongs to the answer above it. */
    private static void dropStrays(List<Heading> stops, int items) {
        int level = stops.stream()
                .filter(ItemHeadingStyle::isItem)
                .mapToInt(Heading::level)
                .min()
                .orElse(0);
        List<Heading> strays = stops.stream()
                .filter(heading -> !isItem(heading)
                        && heading.level() >= level
                        && heading.title().isQuestion())
                .toList();
        if (Gates.ITEM_HEADING_STRAYS.tolerates(strays.size(), items)) {
            stops.removeAll(strays);
        }
    }

    private static boolean isItem(Heading heading) {
        if (!heading.leadsItem()) {
            return false;
        }
        Block item = heading.container().orElseThrow();
        Block list = item.parent().orElseThrow();
        return list.is(Block.Kind.ORDERED_LIST) && list.parent().isEmpty();
    }

    private static void propose(Outline outline, Proposals proposals, List<Heading> stops, int at) {
        Heading question = stops.get(at);
        int end = outline.lineCount() + 1;
        for (int i = at + 1; i < stops.size(); i++) {
            if (isItem(stops.get(i)) || stops.get(i).level() <= question.level()) {
                end = stops.get(i).firstLine();
                break;
            }
        }
        Span span = Span.lines(question.firstLine(), end - 1);
        Passage text = question.title().text();
        Block item = question.container().orElseThrow();
        proposals.answered(
                span,
                Certainty.ONE_OF_MANY,
                question.firstLine(),
                text,
                limit -> outline.clean(answer(outline, question, item, limit)));
    }

    private static Passage answer(Outline outline, Heading question, Block item, int end) {
        return outline.passage(Span.lines(question.lastLine() + 1, end - 1), item);
    }
}
