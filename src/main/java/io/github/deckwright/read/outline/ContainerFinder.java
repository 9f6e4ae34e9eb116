package io.github.deckwright.read.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the innermost list item or quote around a line. */
final class ContainerFinder {
    private final @Nullable Block[] byLine;

    ContainerFinder(List<Block> blocks, int lineCount) {
        byLine = new @Nullable Block[lineCount + 2];
        for (Block block : blocks) {
            if (block.is(Block.Kind.ITEM) || block.is(Block.Kind.QUOTE)) {
                continue;
            }
            Block container = container(block);
            if (container != null) {
                for (int line = block.firstLine(); line <= block.lastLine(); line++) {
                    byLine[line] = container;
                }
            }
        }
    }

    @Nullable
    Block at(int line) {
        return line >= 0 && line < byLine.length ? byLine[line] : null;
    }

    /** The innermost list item or quote around a block. */
    static @Nullable Block container(Block block) {
        Block around = block.parentOrNull();
        while (around != null && around.isList()) {
            around = around.parentOrNull();
        }
        return around;
    }
}
