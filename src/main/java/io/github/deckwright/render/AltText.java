package io.github.deckwright.render;

import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;

/** The words that stand for an image: what the author wrote, else its file's name. */
final class AltText extends Words {
    private AltText() {}

    static String of(Image image) {
        String alt = written(image);
        return alt.isEmpty() ? fileName(image.getDestination()) : alt;
    }

    /** Whether the author wrote none. */
    static boolean isMissing(Image image) {
        return written(image).isEmpty();
    }

    private static String written(Image image) {
        AltText visitor = new AltText();
        visitor.visitChildren(image);
        return visitor.out.toString().strip();
    }

    /** The last part of an address, without query and fragment. */
    static String fileName(String destination) {
        String path = destination.split("[?#]", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathNode formula) {
            out.append(TexText.of(formula.tex()).orElse(formula.tex()));
        } else {
            visitChildren(node);
        }
    }
}
