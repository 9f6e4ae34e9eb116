package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;

/** Question and answer on one line, read by {@link InlineCards}. */
public final class InlineSeparatorStyle implements Style {

    @Override
    public String name() {
        return "inline-separator";
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        InlineCards.all(outline).propose(outline, proposals);
    }
}
