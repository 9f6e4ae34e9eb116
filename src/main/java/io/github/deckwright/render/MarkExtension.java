package io.github.deckwright.render;

import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;
import org.jspecify.annotations.Nullable;

/** Highlighted text: {@code ==words==}, at the borders of words only, since {@code a==b and c==d} is code. */
final class MarkExtension implements Parser.ParserExtension {

    @Override
    public void extend(Parser.Builder builder) {
        builder.customDelimiterProcessor(new Processor());
    }

    private static final class Processor implements DelimiterProcessor {
        @Override
        public char getOpeningCharacter() {
            return '=';
        }

        @Override
        public char getClosingCharacter() {
            return '=';
        }

        @Override
        public int getMinLength() {
            return 2;
        }

        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            boolean exact = opening.length() == 2 && closing.length() == 2;
            if (!exact || isInWords(opening, closing)) {
                return 0;
            }
            wrap(opening.getOpener(), closing.getCloser());
            return 2;
        }

        private static boolean isInWords(DelimiterRun opening, DelimiterRun closing) {
            Node first = opening.getOpeners(2).iterator().next();
            Node last = first;
            for (Node closer : closing.getClosers(2)) {
                last = closer;
            }
            return isWord(first.getPrevious(), false) || isWord(last.getNext(), true);
        }

        private static boolean isWord(@Nullable Node node, boolean first) {
            if (!(node instanceof Text text) || text.getLiteral().isEmpty()) {
                return false;
            }
            String literal = text.getLiteral();
            return Character.isLetterOrDigit(literal.charAt(first ? 0 : literal.length() - 1));
        }

        private static void wrap(Text opener, Text closer) {
            Node mark = new MarkNode();
            SourceSpans spans = new SourceSpans();
            spans.addAllFrom(Nodes.between(opener, closer));
            for (Node node : Nodes.between(opener, closer)) {
                mark.appendChild(node);
            }
            mark.setSourceSpans(spans.getSourceSpans());
            opener.insertAfter(mark);
        }
    }
}
