package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;

/** Decks of tools in which every heading of one level is a card, read by {@link DeckHeadings}. */
public final class DeckHeadingsStyle implements Style {

    @Override
    public String name() {
        return "deck-headings";
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        DeckHeadings.find(outline).propose(outline, proposals);
    }
}
