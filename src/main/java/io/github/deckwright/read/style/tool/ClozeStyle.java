package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import java.util.Set;

/** Paragraphs and tables with gaps, read by {@link ClozeParagraphs}. */
public final class ClozeStyle implements Style {

    @Override
    public String name() {
        return "cloze";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.ENDS_ANSWERS);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        MarkedCards.of(ClozeParagraphs.find(outline)).propose(outline, proposals);
    }
}
