package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.gate.Gates;
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
}
