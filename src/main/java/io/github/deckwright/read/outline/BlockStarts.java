package io.github.deckwright.read.outline;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.internal.BlockQuoteParser;
import org.commonmark.internal.FencedCodeBlockParser;
import org.commonmark.internal.HeadingParser;
import org.commonmark.internal.HtmlBlockParser;
import org.commonmark.internal.IndentedCodeBlockParser;
import org.commonmark.internal.ListBlockParser;
import org.commonmark.internal.ThematicBreakParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * What may begin a block, in the order of CommonMark, with tables before. Tables and lists copy all lines of the paragraph so far to see
 * whether they may end it, and so take the square of its length; here they are only asked about a line that looks like one of theirs.
 */
final class BlockStarts implements Parser.ParserExtension {
    private BlockStarts() {}

    static Extension create() {
        return new BlockStarts();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.enabledBlockTypes(Set.of());
        for (BlockParserFactory factory : List.of(
                when(BlockStarts::canDivideTable, new TableBlockParser.Factory(TablesExtension.DEFAULT_MAX_CELLS)),
                new BlockQuoteParser.Factory(),
                new HeadingParser.Factory(),
                when(BlockStarts::canStartTightHeading, BlockStarts::tightHeading),
                new FencedCodeBlockParser.Factory(),
                new HtmlBlockParser.Factory(),
                new ThematicBreakParser.Factory(),
                when(BlockStarts::canStartItem, new ListBlockParser.Factory()),
                new IndentedCodeBlockParser.Factory())) {
            parser.customBlockParserFactory(factory);
        }
    }

    /** Whether a line can be of a kind, seen from its first character that is no space. */
    private interface Look {
        boolean at(CharSequence line, int start);
    }

    private static BlockParserFactory when(Look look, BlockParserFactory factory) {
        return (state, matched) -> {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            boolean can = start < line.length() && look.at(line, start);
            return can ? factory.tryStart(state, matched) : BlockStart.none();
        };
    }

    /** {@code ##Title}: to CommonMark a paragraph, to whoever writes it a heading. One sign alone is a tag. */
    private static boolean canStartTightHeading(CharSequence line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == '#') {
            end++;
        }
        int level = end - start;
        return level > 1
                && level <= 6
                && end < line.length()
                && (Character.isLetterOrDigit(line.charAt(end)) || line.charAt(end) == '*');
    }

    private static BlockStart tightHeading(ParserState state, MatchedBlockParser matched) {
        SourceLine line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() > 3) {
            return BlockStart.none();
        }
        int end = start;
        while (line.getContent().charAt(end) == '#') {
            end++;
        }
        return BlockStart.of(new HeadingParser(
                        end - start,
                        SourceLines.of(line.substring(end, line.getContent().length()))))
                .atIndex(line.getContent().length());
    }

    private static boolean canStartItem(CharSequence line, int start) {
        char c = line.charAt(start);
        return c == '-' || c == '*' || c == '+' || c >= '0' && c <= '9';
    }

    private static boolean canDivideTable(CharSequence line, int start) {
        for (int i = start; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != '-' && c != ':' && c != '|' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return true;
    }
}
