package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import java.util.Set;

/**
 * Oral examinations and interviews written down: two names, letters or words in front of lines take turns, and one of them asks. Which
 * ones is read from the document, so that they need no language.
 */
public final class DialogueStyle implements Style {

    @Override
    public String name() {
        return "dialogue";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        Dialogue.in(outline).forEach(dialogue -> propose(outline, proposals, dialogue));
    }

    private static void propose(Outline outline, Proposals proposals, Dialogue dialogue) {
        proposals.evidence("\"" + dialogue.pair().first() + "\" and \""
                + dialogue.pair().second() + "\" take turns "
                + dialogue.exchanges().size() + " times; the first asks " + dialogue.asks() + " times");
        if (!proposals.isForced() && !dialogue.isExamination(outline.promisesQuestions())) {
            return;
        }
        for (Dialogue.Exchange exchange : dialogue.exchanges()) {
            if (!exchange.asked().isBlank()) {
                proposals.answered(
                        Span.lines(exchange.line(), exchange.end() - 1),
                        exchange.line(),
                        exchange.asked(),
                        exchange.told());
            }
        }
    }
}
