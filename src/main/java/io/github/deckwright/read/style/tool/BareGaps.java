package io.github.deckwright.read.style.tool;

import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.CardMarks;
import io.github.deckwright.read.text.gap.GapSyntax;
import io.github.deckwright.read.text.gap.Gaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What leads in to text that is nothing but gaps, such as {@code - ==ArrayList==}: alone it asks for nothing. It is the paragraph above
 * a list around the text, with its own gaps filled, or one without gaps above the text itself; else the heading.
 */
final class BareGaps {
    /** Characters. What is longer is no lead-in, and each item of its list would repeat it. */
    private static final int LONGEST = 300;

    private final Set<GapSyntax> syntaxes;
    private final Outline outline;

    BareGaps(Outline outline, Set<GapSyntax> syntaxes) {
        this.syntaxes = syntaxes;
        this.outline = outline;
    }

    private Optional<Block> paragraphAbove(Block block) {
        return block.place() == 0
                ? Optional.empty()
                : Optional.of(outline.beside(block).get(block.place() - 1))
                        .filter(above -> above.is(Block.Kind.PARAGRAPH));
    }

    /** Whether there is no letter and no digit outside the deletions of a marked text. */
    static boolean are(Passage marked) {
        int depth = 0;
        for (int c : marked.markdown().codePoints().toArray()) {
            depth += c == Cloze.OPEN ? 1 : c == Cloze.CLOSE ? -1 : 0;
            if (depth == 0 && Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** The words above a block; empty when nothing leads in to it. */
    Passage leadIn(Block block) {
        for (Optional<Block> around = Optional.of(block);
                around.isPresent();
                around = around.get().parent()) {
            boolean list =
                    around.get().is(Block.Kind.BULLET_LIST) || around.get().is(Block.Kind.ORDERED_LIST);
            Optional<Passage> words = paragraphAbove(around.get())
                    .map(Block::passage)
                    .flatMap(it -> list ? words(filled(it)) : words(it));
            if (words.isPresent()) {
                return words.get();
            }
        }
        return outline.at(block.firstLine())
                .section()
                .flatMap(it -> words(it.title().text()))
                .orElse(Passage.EMPTY);
    }

    private Passage filled(Passage passage) {
        if (passage.markdown().length() > LONGEST) {
            return passage;
        }
        List<Passage.Line> lines = new ArrayList<>();
        for (Passage.Line line : Gaps.mark(passage, syntaxes).orElse(passage).lines()) {
            lines.add(line.with(Cloze.filled(line.text())));
        }
        return new Passage(lines);
    }

    private Optional<Passage> words(Passage passage) {
        String text = passage.markdown();
        if (text.length() > LONGEST || Gaps.in(text, syntaxes)) {
            return Optional.empty();
        }
        return Optional.of(CardMarks.strip(passage).text()).filter(words -> !are(words) && !isTags(words));
    }

    /** A line such as {@code #flashcards/java} is a mark of the document. */
    private static boolean isTags(Passage words) {
        for (String word : words.markdown().strip().split("\\s+")) {
            if (!word.startsWith("#")) {
                return false;
            }
        }
        return true;
    }
}
