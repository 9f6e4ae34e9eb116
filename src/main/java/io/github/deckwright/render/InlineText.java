package io.github.deckwright.render;

import io.github.deckwright.model.Loss;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What stands in a paragraph as plain text. Used once. */
final class InlineText extends AbstractVisitor {
    private final PassageScope scope;
    private final UnaryOperator<String> footnotes;
    private final List<Loss> losses;
    private final StringBuilder out = new StringBuilder();

    /**
     * Prepares for one node.
     *
     * @param footnotes gives the text of a note for its label, and nothing for one that was given before
     */
    InlineText(PassageScope scope, UnaryOperator<String> footnotes, List<Loss> losses) {
        this.scope = scope;
        this.footnotes = footnotes;
        this.losses = losses;
    }

    String of(Node node) {
        visitChildren(node);
        return out.toString().strip();
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
        if (scope.rawHtml() == RawHtml.ESCAPE) {
            out.append(html.getLiteral());
        } else {
            out.append(HtmlText.ofTag(html.getLiteral(), scope.places().of(html), losses));
        }
    }

    @Override
    public void visit(Link link) {
        int start = out.length();
        visitChildren(link);
        String text = out.substring(start);
        Optional<String> address = Addresses.link(link.getDestination());
        if (address.isPresent() && !saysItself(text, address.get())) {
            out.append(text.isBlank() ? "" : " (").append(address.get()).append(text.isBlank() ? "" : ")");
        }
    }

    /** Whether a text is the address, give or take the scheme that nobody writes. */
    private static boolean saysItself(String text, String address) {
        String bare = address.replaceFirst("^(?i:https?://|mailto:)", "");
        return text.equals(address) || text.equals(bare) || (text + "/").equals(address) || (text + "/").equals(bare);
    }

    @Override
    public void visit(Image image) {
        losses.add(new Loss("image", scope.places().of(image)));
        out.append("[image: ").append(AltText.of(image)).append(']');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            out.append(footnotes.apply(reference.getLabel().toUpperCase(Locale.ROOT)));
        } else {
            visitChildren(node);
        }
    }
}
