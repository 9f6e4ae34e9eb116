package io.github.deckwright.read.finish;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.text.Title;

/** Says what a document without cards looks like. */
public final class Looks {
    private static final int FEW = 3;

    private Looks() {}

    /** Half a sentence such as {@code it looks like a list of links}. */
    static String like(Outline outline, int unanswered) {
        if (unanswered > 0) {
            return unanswered == 1
                    ? "its one question has no answer"
                    : "its " + unanswered + " questions have no answers";
        }
        int items = 0;
        int links = 0;
        int asking = 0;
        for (Block block : outline.allBlocks()) {
            if (block.is(Block.Kind.ITEM)) {
                Passage text = block.children().isEmpty()
                        ? Passage.EMPTY
                        : block.children().get(0).passage();
                items++;
                links += LinkList.is(text) ? 1 : 0;
                asking += Title.of(text).hasQuestionMark() ? 1 : 0;
            }
        }
        if (outline.allBlocks().isEmpty()) {
            return "it is empty";
        }
        if (links >= FEW && links * 2 >= items) {
            return "it looks like a list of links";
        }
        if (asking >= 2 && asking * 2 >= items) {
            return "it lists questions without answers";
        }
        if (outline.sections().size() >= 2) {
            return "it looks like notes or documentation, for its headings do not ask";
        }
        return items >= FEW ? "it looks like a list" : "it looks like running text";
    }
}
