package io.github.deckwright.render;

import io.github.deckwright.model.Loss;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/** What stands in a paragraph as plain text. Used once. */
final class InlineText extends WordVisitor {
    private final PassageScope scope;
    private final UnaryOperator<String> footnotes;
    private final List<Loss> losses;
    private Optional<String> address = Optional.empty();
    private int linkStart;

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
        return withoutBlanksAroundBreaks(out.toString().strip());
    }

    private static String withoutBlanksAroundBreaks(String text) {
        if (text.indexOf('\n') < 0) {
            return text;
        }
        StringJoiner lines = new StringJoiner("\n");
        text.lines().forEach(line -> lines.add(line.strip()));
        return lines.toString();
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(scope.lineEnds() ? "\n" : SoftBreak.joins(lineBreak) ? "" : " ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append('\n');
    }

    @Override
    public void visit(HtmlInline html) {
        switch (RawInline.of(html, scope.rawHtml())) {
            case TEXT -> out.append(html.getLiteral());
            case TAG -> tag(html);
            case SILENT -> {}
        }
    }

    /** Of all tags only line breaks, media and the addresses of links say something. */
    private void tag(HtmlInline html) {
        String lower = html.getLiteral().toLowerCase(Locale.ROOT);
        if (lower.startsWith("<br")) {
            out.append('\n');
        } else if (lower.startsWith("<a ")) {
            address = HtmlText.address(html.getLiteral());
            linkStart = out.length();
        } else if (lower.startsWith("</a")) {
            if (address.isPresent()) {
                address(out.substring(Math.min(linkStart, out.length())), address);
                address = Optional.empty();
            }
        } else if (lower.startsWith("<img")
                || lower.startsWith("<audio")
                || lower.startsWith("<video")
                || lower.startsWith("<source")) {
            out.append(HtmlText.of(html.getLiteral(), scope.places().of(html), losses));
        }
    }

    @Override
    public void visit(Link link) {
        int start = out.length();
        visitChildren(link);
        String text = out.substring(start);
        address(text, Addresses.link(link.getDestination()));
        if (MediaWord.isPlayed(link.getDestination())) {
            out.append(' ');
            lost(MediaWord.of(link.getDestination()), AltText.fileName(link.getDestination()), link);
        }
    }

    /** Adds an address, without what would look like Markdown that was left over. */
    private void address(String text, Optional<String> target) {
        if (target.isPresent() && !saysItself(text, target.get())) {
            String shown = target.get().replace("**", "%2A%2A").replace("](", "%5D(");
            out.append(text.isBlank() ? shown : " (" + shown + ")");
        }
    }

    /** Whether a text is the address, give or take the scheme that nobody writes. */
    static boolean saysItself(String text, String address) {
        int scheme = address.startsWith("mailto:") ? 7 : address.indexOf("://") + 3;
        String bare = address.substring(scheme);
        return text.equals(address) || text.equals(bare) || (text + "/").equals(address) || (text + "/").equals(bare);
    }

    @Override
    public void visit(Image image) {
        FormulaAddress.tex(image.getDestination())
                .ifPresentOrElse(
                        tex -> out.append(FormulaText.of(tex, scope.places().of(image), losses)),
                        () -> lost(MediaWord.of(image.getDestination()), AltText.of(image), image));
    }

    private void lost(String kind, String words, Node node) {
        losses.add(new Loss(kind, scope.places().of(node)));
        out.append('[').append(kind).append(": ").append(words).append(']');
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathNode formula) {
            out.append(FormulaText.of(formula.tex(), scope.places().of(formula), losses));
        } else if (node instanceof FootnoteReference reference) {
            out.append(footnotes.apply(reference.getLabel().toUpperCase(Locale.ROOT)));
        } else {
            visitChildren(node);
        }
    }
}
