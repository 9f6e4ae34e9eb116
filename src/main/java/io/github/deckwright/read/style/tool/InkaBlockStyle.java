package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;

/** Blocks of inka2, read by {@link InkaBlocks}. */
public final class InkaBlockStyle implements Style {

    @Override
    public String name() {
        return "inka-block";
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        MarkedCards.of(InkaBlocks.find(outline.sourceLines())).propose(outline, proposals);
    }
}
