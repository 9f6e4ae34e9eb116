package io.github.deckwright.model;

import java.util.BitSet;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.delimiter.DelimiterProcessor;

/**
 * Parses what is inside of paragraphs as CommonMark does. Its parser empties a table before each paragraph that stays as large as the
 * largest one needed, so many small ones below a large one took the square of their length: here it is made anew behind a large one. And
 * a line without any sign that could mean something, as most items of lists are, is its text, for which no parser need be set up.
 */
public final class FreshInlines implements InlineParser {
    /** Characters of a paragraph whose table costs no more to empty than a small paragraph to parse. */
    private static final int LARGE = 2_000;

    /** Signs that mean something by themselves: line ends, code, escapes, links and images, HTML, entities, emphasis. */
    private static final String SIGNS = "\0\n`\\[]!<&*_";

    private final InlineParserContext context;
    private final BitSet signs;
    private InlineParser parser;

    public FreshInlines(InlineParserContext context) {
        this.context = context;
        this.signs = signs(context);
        this.parser = new InlineParserImpl(context);
    }

    private static BitSet signs(InlineParserContext context) {
        BitSet signs = new BitSet();
        SIGNS.chars().forEach(signs::set);
        context.getCustomLinkMarkers().forEach(signs::set);
        for (DelimiterProcessor delimiter : context.getCustomDelimiterProcessors()) {
            signs.set(delimiter.getOpeningCharacter());
            signs.set(delimiter.getClosingCharacter());
        }
        for (InlineContentParserFactory factory : context.getCustomInlineContentParserFactories()) {
            factory.getTriggerCharacters().forEach(signs::set);
        }
        return signs;
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        if (lines.getLines().size() == 1 && isPlain(lines.getLines().get(0).getContent())) {
            plain(lines, node);
            return;
        }
        parser.parse(lines, node);
        if (isLarge(lines)) {
            parser = new InlineParserImpl(context);
        }
    }

    private boolean isPlain(CharSequence content) {
        for (int i = 0, end = content.length(); i < end; i++) {
            if (signs.get(content.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static void plain(SourceLines lines, Node node) {
        String content = lines.getContent();
        if (!content.isEmpty()) {
            Text text = new Text(content.substring(0, inkEnd(content)));
            text.setSourceSpans(lines.getSourceSpans());
            node.appendChild(text);
        }
    }

    /** Spaces and tabs at the end of a paragraph are no text. */
    private static int inkEnd(String content) {
        int end = content.length();
        while (end > 0 && (content.charAt(end - 1) == ' ' || content.charAt(end - 1) == '\t')) {
            end--;
        }
        return end;
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
