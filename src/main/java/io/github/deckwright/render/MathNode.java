package io.github.deckwright.render;

import org.commonmark.node.CustomNode;

/** A formula in the running text. */
final class MathNode extends CustomNode {
    private String tex;
    private final boolean display;

    /**
     * Makes a formula.
     *
     * @param tex without delimiters
     * @param display whether it stands on lines of its own
     */
    MathNode(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    void setTex(String other) {
        tex = other;
    }

    String tex() {
        return tex;
    }

    boolean isDisplay() {
        return display;
    }
}
