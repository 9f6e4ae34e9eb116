package io.github.deckwright.render;

import io.github.deckwright.model.Cloze;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Lets emphasis begin and end where a deletion does: {@code {{c1::_em_}}}. Its marks are letters to CommonMark, and {@code _} beside a
 * letter is no emphasis; so between them stands a punctuation sign while a passage is parsed, and nowhere else.
 */
final class GapEdges {
    /** A sign of old manuscripts; where a passage holds it, nothing is done. */
    private static final char SIGN = '\u2E3F';

    private static final String DELIMITERS = "*_~=";

    private GapEdges() {}

    /** A passage to be parsed; {@link #restore} must follow. */
    static String guarded(String text) {
        if (text.indexOf(Cloze.OPEN) < 0 || text.indexOf(SIGN) >= 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            boolean end = (c == Cloze.CLOSE || c == Cloze.HINT) && DELIMITERS.indexOf(before) >= 0;
            boolean start = before == Cloze.SEPARATOR && DELIMITERS.indexOf(c) >= 0;
            if (end || start) {
                out.append(SIGN);
            }
            out.append(c);
        }
        return out.toString();
    }

    /**
     * Takes the signs out of a tree.
     *
     * @param text what was parsed
     * @param original what was to be parsed
     */
    static void restore(Node root, String text, String original) {
        if (text.length() != original.length()) {
            root.accept(new Restoring());
        }
    }

    private static final class Restoring extends AbstractVisitor {

        private static String without(String text) {
            return text.indexOf(SIGN) < 0 ? text : text.replace(String.valueOf(SIGN), "");
        }

        @Override
        public void visit(Text text) {
            text.setLiteral(without(text.getLiteral()));
        }

        @Override
        public void visit(Code code) {
            code.setLiteral(without(code.getLiteral()));
        }

        @Override
        public void visit(FencedCodeBlock block) {
            block.setLiteral(without(block.getLiteral()));
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            block.setLiteral(without(block.getLiteral()));
        }

        @Override
        public void visit(Link link) {
            link.setDestination(without(link.getDestination()));
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            image.setDestination(without(image.getDestination()));
            visitChildren(image);
        }

        @Override
        public void visit(HtmlInline html) {
            html.setLiteral(without(html.getLiteral()));
        }

        @Override
        public void visit(HtmlBlock html) {
            html.setLiteral(without(html.getLiteral()));
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof MathNode math) {
                math.setTex(without(math.tex()));
            }
            visitChildren(node);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof MathBlock math) {
                math.setTex(without(math.tex()));
            }
            visitChildren(block);
        }
    }
}
