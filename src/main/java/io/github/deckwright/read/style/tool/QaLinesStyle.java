package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import java.util.List;
import java.util.Set;

/**
 * Questions and answers that are lines with a label each: with the letters of note tools ({@link QaLines}), or with a word of any language, in
 * emphasis or not ({@link QuestionLines}).
 */
public final class QaLinesStyle implements Style {

    @Override
    public String name() {
        return "qa-lines";
    }

    @Override
    public List<String> formerNames() {
        return List.of("q-and-a-lines");
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.ENDS_ANSWERS, Trait.BY_SHAPE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        SourceLines lines = outline.sourceLines();
        MarkedCards cards = QaLines.find(lines);
        cards.propose(outline, proposals);
        if (cards.cards().isEmpty()
                || !ToolLetters.areIn(lines)) { // the letters of that tool are not words of a language
            QuestionLines.propose(outline, proposals, cards.cards());
        }
    }
}
