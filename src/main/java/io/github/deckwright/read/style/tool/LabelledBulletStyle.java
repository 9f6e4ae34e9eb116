package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import java.util.Set;

/** List items with a label each, read by {@link BulletCards}. */
public final class LabelledBulletStyle implements Style {

    @Override
    public String name() {
        return "labelled-bullet";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        BulletCards.labelled(outline).propose(outline, proposals);
    }
}
