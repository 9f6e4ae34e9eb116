package io.github.deckwright.read.finish;

import io.github.deckwright.model.BlockStarts;
import io.github.deckwright.model.FreshInlines;
import io.github.deckwright.model.Ink;
import io.github.deckwright.model.Noncharacters;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Markers;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * What a learner sees of a passage. A comment, a rule, a definition, empty tags or an empty link are nothing to see; a list, a quote, a
 * heading or code without content is: {@code 1986.} and {@code >} are short answers, which rendering shows as written.
 */
final class Shown extends AbstractVisitor {
    private static final BlockStarts STARTS = BlockStarts.ofCommonMark();
    private static final Parser PARSER = parser(STARTS);

    private final StringBuilder text = new StringBuilder();
    private boolean thing;

    private Shown() {}

    /** Whether there is anything to see. */
    static boolean isAnything(Passage passage) {
        if (beginsWithWords(passage)) {
            return true;
        }
        Shown shown = of(passage);
        return shown.thing || Ink.isIn(shown.text);
    }

    /** What is seen as text, deletions with their marks; each thing that is no text is {@link ShownHtml#THING}. */
    static String text(Passage passage) {
        return of(passage).text.toString();
    }

    /** Nearly every passage does: then it need not be parsed. */
    private static boolean beginsWithWords(Passage passage) {
        for (Passage.Line line : passage.lines()) {
            if (!line.isBlank()) {
                String first = line.text();
                int start = first.codePointAt(Markers.indent(first));
                if (Character.isLetter(start) && Ink.isSeen(start)) {
                    return true; // of a paragraph or of code, which begin with what is seen
                }
                return first.chars().noneMatch(c -> c == '<' || c == '[' || c == '&')
                        && first.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) && Ink.isSeen(c));
            }
        }
        return false;
    }

    private static Shown of(Passage passage) {
        Shown shown = new Shown();
        String text = Noncharacters.unreferenced(passage.markdown());
        Parser parser = BlockStarts.isLong(text) ? parser(STARTS.in(text)) : PARSER;
        parser.parse(text).accept(shown);
        return shown;
    }

    private static Parser parser(BlockStarts starts) {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .extensions(List.of(FootnotesExtension.create(), starts.extension()))
                .inlineParserFactory(FreshInlines::new)
                .build();
    }

    private void orAsWritten(Node container) {
        thing |= container.getFirstChild() == null;
        visitChildren(container);
    }

    @Override
    public void visit(ListItem item) {
        orAsWritten(item);
    }

    @Override
    public void visit(BlockQuote quote) {
        orAsWritten(quote);
    }

    @Override
    public void visit(Heading heading) {
        orAsWritten(heading);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        thing = true;
        text.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append(code.getLiteral());
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(Image image) {
        text.append(ShownHtml.THING);
        visitChildren(image);
    }

    @Override
    public void visit(HtmlBlock html) {
        html(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        html(html.getLiteral());
    }

    private void html(String literal) {
        text.append(ShownHtml.of(literal));
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof FootnoteDefinition)) {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference) {
            text.append(ShownHtml.THING);
        }
        visitChildren(node);
    }
}
