package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;

/** Cards with a sign on a line of its own between front and back, read by {@link SeparatorLines}. */
public final class SeparatorLineStyle implements Style {

    @Override
    public String name() {
        return "separator-line";
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        MarkedCards.of(SeparatorLines.find(outline)).propose(outline, proposals);
    }
}
