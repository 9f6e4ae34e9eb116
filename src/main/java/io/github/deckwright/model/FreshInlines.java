package io.github.deckwright.model;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Parses what is inside of paragraphs as CommonMark does. Its parser empties a table before each paragraph that stays as large as the
 * largest one needed, so many small ones below a large one took the square of their length: here it is made anew behind a large one.
 */
public final class FreshInlines implements InlineParser {
    /** Characters of a paragraph whose table costs no more to empty than a small paragraph to parse. */
    private static final int LARGE = 2_000;

    private final InlineParserContext context;
    private InlineParser parser;

    public FreshInlines(InlineParserContext context) {
        this.context = context;
        this.parser = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        parser.parse(lines, node);
        if (isLarge(lines)) {
            parser = new InlineParserImpl(context);
        }
    }

    private static boolean isLarge(SourceLines lines) {
        int length = 0;
        for (SourceLine line : lines.getLines()) {
            length += line.getContent().length();
            if (length > LARGE) {
                return true;
            }
        }
        return false;
    }
}
