package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import java.util.Set;

/** A file that is one card, its sides split by a rule, read by {@link SplitFile}. */
public final class SplitFileStyle implements Style {

    @Override
    public String name() {
        return "split-file";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.WHOLE_FILE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        MarkedCards.of(SplitFile.find(outline)).propose(outline, proposals);
    }
}
