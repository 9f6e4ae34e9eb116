package io.github.deckwright.render;

import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What a tag in the running text is to a card. */
enum RawInline {
    /** An element of HTML. */
    TAG,
    /** Text in angle brackets. */
    TEXT,
    /** A comment or the like. */
    SILENT;

    static RawInline of(HtmlInline inline, RawHtmlPolicy mode) {
        String literal = inline.getLiteral();
        if (Elements.isSilent(literal)) {
            return SILENT;
        }
        return mode == RawHtmlPolicy.SANITIZE && Elements.isHtml(literal, before(inline)) ? TAG : TEXT;
    }

    private static char before(Node node) {
        boolean text = node.getPrevious() instanceof Text previous
                && !previous.getLiteral().isEmpty();
        String literal = text ? ((Text) node.getPrevious()).getLiteral() : " ";
        return literal.charAt(literal.length() - 1);
    }
}
