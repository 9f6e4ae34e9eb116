package io.github.deckwright.render;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Text;

/** The words below a node, without marks. Used once. */
abstract class WordVisitor extends AbstractVisitor {
    /** What was found so far. */
    protected final StringBuilder out = new StringBuilder();

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }
}
