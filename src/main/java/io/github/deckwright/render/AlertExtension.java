package io.github.deckwright.render;

import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Makes an {@link AlertBlock} of each block quote that starts with {@code [!NOTE]} or the like on a line of its own. */
final class AlertExtension implements Parser.ParserExtension {

    @Override
    public void extend(Parser.Builder builder) {
        builder.postProcessor(root -> {
            root.accept(new Replacer());
            return root;
        });
    }

    private static final class Replacer extends AbstractVisitor {
        @Override
        public void visit(BlockQuote quote) {
            visitChildren(quote);
            if (!(quote.getFirstChild() instanceof Paragraph paragraph)) {
                return;
            }
            StringBuilder line = new StringBuilder();
            Node node = paragraph.getFirstChild();
            while (node instanceof Text text && line.length() < 16) {
                line.append(text.getLiteral());
                node = node.getNext();
            }
            String mark = line.toString().strip().toUpperCase(Locale.ROOT);
            for (Alert alert : Alert.values()) {
                if (mark.equals("[!" + alert.name() + "]") && (node == null || node instanceof SoftLineBreak)) {
                    cut(paragraph, node);
                    replace(quote, new AlertBlock(alert));
                }
            }
        }

        private static void cut(Paragraph paragraph, @Nullable Node end) {
            Node first = paragraph.getFirstChild();
            while (first != null && first != end) {
                first.unlink();
                first = paragraph.getFirstChild();
            }
            if (end == null) {
                paragraph.unlink();
            } else {
                end.unlink();
            }
        }

        private static void replace(BlockQuote quote, AlertBlock alert) {
            Node child = quote.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                alert.appendChild(child);
                child = next;
            }
            alert.setSourceSpans(quote.getSourceSpans());
            quote.insertAfter(alert);
            quote.unlink();
        }
    }
}
