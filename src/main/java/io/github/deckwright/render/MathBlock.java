package io.github.deckwright.render;

import org.commonmark.node.CustomBlock;

/** A formula that is a block of its own. */
final class MathBlock extends CustomBlock {
    private String tex = "";

    void setTex(String tex) {
        this.tex = tex;
    }

    /** Without delimiters. */
    String tex() {
        return tex;
    }
}
