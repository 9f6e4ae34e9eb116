package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import java.util.Set;

/** Questions that a tag makes cards, read by {@link TagCards}. */
public final class TagStyle implements Style {

    @Override
    public String name() {
        return "tag";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.ENDS_ANSWERS);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        MarkedCards.of(TagCards.find(outline.sourceLines())).propose(outline, proposals);
    }
}
