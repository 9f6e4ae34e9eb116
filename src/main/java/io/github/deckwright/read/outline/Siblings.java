package io.github.deckwright.read.outline;

import java.util.IdentityHashMap;
import java.util.List;

/** Knows which blocks stand beside a block, and where among them it stands. */
public final class Siblings {
    private final List<Block> top;
    private final IdentityHashMap<Block, Integer> places = new IdentityHashMap<>();

    public Siblings(Outline outline) {
        top = outline.blocks();
        number(top);
        for (Block block : outline.allBlocks()) {
            number(block.children());
        }
    }

    private void number(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            places.put(blocks.get(i), i);
        }
    }

    public List<Block> of(Block block) {
        return block.parent().map(Block::children).orElse(top);
    }

    public int place(Block block) {
        return places.getOrDefault(block, 0);
    }
}
