package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import java.util.Set;

/** Blocks in which every word is part of a card, read by {@link CardBlocks}, and cards below comments that say so, read by {@link CommentCards}. */
public final class CardBlockStyle implements Style {

    @Override
    public String name() {
        return "card-block";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.ENDS_ANSWERS);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        CardBlocks.found(outline.sourceLines()).propose(outline, proposals);
        MarkedCards.of(CommentCards.find(outline)).propose(outline, proposals);
    }
}
