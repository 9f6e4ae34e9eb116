package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;

/** Headings that name the sides of a card, read by {@link SideHeadings}. */
public final class SideHeadingsStyle implements Style {

    @Override
    public String name() {
        return "side-headings";
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        MarkedCards.of(SideHeadings.find(outline)).propose(outline, proposals);
    }
}
