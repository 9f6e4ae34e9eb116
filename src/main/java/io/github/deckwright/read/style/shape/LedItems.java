package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Items of lists whose answers say that they are such, so that the questions need not ask: with a label or folded below each. */
final class LedItems {
    private LedItems() {}

    /**
     * Proposes the items; whether most of them have such answers.
     *
     * @param answered each with all that is below it
     */
    static boolean propose(Proposals proposals, List<ItemQuestion> answered, int items) {
        Map<ItemQuestion, Lead> leads = new HashMap<>();
        for (ItemQuestion item : answered) {
            Lead.in(item.answer()).ifPresent(lead -> leads.put(item, lead));
        }
        if (!Gates.ITEMS_LED.opens(leads.size(), items)) {
            return false;
        }
        proposals.evidence("list items: " + items + " (with an answer that says so: " + leads.size() + ")");
        for (ItemQuestion item : answered) {
            Lead lead = leads.get(item);
            if (lead != null && !proposals.quiz().isAnswered(item.firstLine(), item.endLine())) {
                proposals.answered(
                        Span.lines(item.firstLine(), item.endLine() - 1),
                        Certainty.BY_ITS_ANSWER,
                        item.firstLine(),
                        item.title().text().then(lead.asked()),
                        end -> lead.told());
            }
        }
        return true;
    }

    /**
     * Proposes the items that ask and have a quote right below: many of a list may have no answer yet, where all that have one have it in
     * this form; whether there are such.
     *
     * @param items of all lists
     */
    static boolean quoted(Outline outline, Proposals proposals, List<ItemQuestion> items) {
        List<ItemQuestion> quoted = new ArrayList<>();
        for (ItemQuestion item : items) {
            List<Block> parts = item.item().children();
            if (parts.size() == 2 && parts.get(1).is(Block.Kind.QUOTE) && item.asks()) {
                quoted.add(item);
            } else if (parts.size() > 1 || item.isParted()) {
                return false;
            }
        }
        if (!Gates.ITEMS_ALIKE.isEnough(quoted.size())) {
            return false;
        }
        proposals.evidence(
                "list items: " + items.size() + " (asking, with nothing but a quote below: " + quoted.size() + ")");
        for (ItemQuestion item : quoted) {
            proposals.answered(
                    Span.lines(item.firstLine(), item.endLine() - 1),
                    Certainty.IN_A_ROW,
                    item.firstLine(),
                    item.title().text(),
                    end -> item.upTo(outline, Math.min(end, item.endLine())).answer());
        }
        return true;
    }
}
