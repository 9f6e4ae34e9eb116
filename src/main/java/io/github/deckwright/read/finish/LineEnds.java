package io.github.deckwright.read.finish;

import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.gate.Gates;

/**
 * Whether the line ends inside of a document's paragraphs show. Programs for notes show them unless told not to, so people type them
 * where they want them; an editor that wraps lines leaves long ones, which are one text.
 */
final class LineEnds {
    /** Characters. Editors wrap at 72 to 120; a line that somebody ends earlier ends on purpose. */
    private static final int SHORTEST_WRAPPED = 60;

    private LineEnds() {}

    static boolean show(Outline outline) {
        return outline.settings().lineEnds().orElseGet(() -> outline.showsLineEnds() && !isWrapped(outline));
    }

    /** Whether half of the lines that go on in the next one are as long as wrapping leaves them. */
    private static boolean isWrapped(Outline outline) {
        int lines = 0;
        int wrapped = 0;
        for (Block block : outline.allBlocks()) {
            for (int line = block.firstLine(); block.is(Block.Kind.PARAGRAPH) && line < block.lastLine(); line++) {
                lines++;
                wrapped += outline.line(line).length() >= SHORTEST_WRAPPED ? 1 : 0;
            }
        }
        return wrapped > 0 && Gates.WRAPPED.isPart(wrapped, lines);
    }
}
