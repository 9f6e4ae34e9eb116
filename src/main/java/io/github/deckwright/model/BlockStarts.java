package io.github.deckwright.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.internal.TableBlockParser;
import org.commonmark.internal.BlockQuoteParser;
import org.commonmark.internal.FencedCodeBlockParser;
import org.commonmark.internal.HeadingParser;
import org.commonmark.internal.HtmlBlockParser;
import org.commonmark.internal.IndentedCodeBlockParser;
import org.commonmark.internal.ListBlockParser;
import org.commonmark.internal.ThematicBreakParser;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * What may begin a block, in the order of CommonMark. Tables and lists copy all lines of the paragraph so far to see whether they may
 * end it, and so take the square of its length. Here they are asked about a line that looks like one of theirs, and in a long text only
 * until that has cost many times its length. Immutable, except for what {@link #in} makes for one text.
 */
public final class BlockStarts {
    /** Below so many lines copying costs nothing that anybody would notice. */
    private static final int FEW_LINES = 2_000;

    /** Lines that may be copied for one text: some hundredths of a second. What people write needs a thousand times less. */
    private static final long MOST_COPIED = 10_000_000;

    private final List<BlockParserFactory> starts;

    private BlockStarts(List<BlockParserFactory> starts) {
        this.starts = List.copyOf(starts);
    }

    /** No block but a paragraph. */
    public static BlockStarts none() {
        return new BlockStarts(List.of());
    }

    /** Those of CommonMark. */
    public static BlockStarts ofCommonMark() {
        return new BlockStarts(List.of(
                new BlockQuoteParser.Factory(),
                new HeadingParser.Factory(),
                new FencedCodeBlockParser.Factory(),
                new HtmlBlockParser.Factory(),
                new ThematicBreakParser.Factory(),
                new Copying(BlockStarts::canStartItem, new ListBlockParser.Factory()),
                new IndentedCodeBlockParser.Factory()));
    }

    /** With tables of at most so many cells before all others. */
    public BlockStarts withTables(int maxCells) {
        List<BlockParserFactory> more = new ArrayList<>(starts);
        more.add(0, new Copying(BlockStarts::canDivideTable, new TableBlockParser.Factory(maxCells)));
        return new BlockStarts(more);
    }

    /** With another one behind that of headings. */
    public BlockStarts withHeadings(BlockParserFactory other) {
        List<BlockParserFactory> more = new ArrayList<>(starts);
        for (int i = 0; i < starts.size(); i++) {
            if (starts.get(i) instanceof HeadingParser.Factory) {
                more.add(i + 1, other);
            }
        }
        return new BlockStarts(more);
    }

    /** Makes a parser take these and no others. */
    public Extension extension() {
        return (Parser.ParserExtension) parser -> {
            parser.enabledBlockTypes(Set.of());
            starts.forEach(parser::customBlockParserFactory);
        };
    }

    /** Whether the parser of a text must be one of its own, of what {@link #in} gives. */
    public static boolean isLong(String text) {
        int lines = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (++lines > FEW_LINES) {
                return true;
            }
        }
        return false;
    }

    /** The same for one long text, whose parser keeps source spans. */
    public BlockStarts in(String text) {
        Copies copies = new Copies(text);
        List<BlockParserFactory> counted = new ArrayList<>();
        for (BlockParserFactory start : starts) {
            counted.add((state, matched) -> copies.tryStart(start, state, matched));
        }
        return new BlockStarts(counted);
    }

    /** Whether a line can be of a kind, seen from its first character that is no space. */
    private interface Look {
        boolean at(CharSequence line, int start);
    }

    /** What copies the paragraph so far. */
    private record Copying(Look look, BlockParserFactory factory) implements BlockParserFactory {
        boolean looks(ParserState state) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            return start < line.length() && look.at(line, start);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            return looks(state) ? factory.tryStart(state, matched) : BlockStart.none();
        }
    }

    /** Counts the lines that are copied in one text. */
    private static final class Copies {
        /** The last line above each that is blank, but for marks of quotes. */
        private final int[] blank;

        /** The last line in which a block began or no paragraph was open. */
        private int begun;

        private long copied;

        Copies(String text) {
            String[] lines = text.split("\n", -1);
            blank = new int[lines.length];
            for (int i = 1; i < lines.length; i++) {
                blank[i] = isBlank(lines[i - 1]) ? i - 1 : blank[i - 1];
            }
        }

        private static boolean isBlank(String line) {
            return line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r' || c == '>');
        }

        BlockStart tryStart(BlockParserFactory start, ParserState state, MatchedBlockParser matched) {
            int line = state.getLine().getSourceSpan().getLineIndex();
            if (!(matched.getMatchedBlockParser().getBlock() instanceof Paragraph)) {
                begun = line;
            } else if (start instanceof Copying copying && copying.looks(state)) {
                copied += line - Math.max(begun, blank[Math.min(line, blank.length - 1)]);
                if (copied > MOST_COPIED) {
                    return BlockStart.none();
                }
            }
            BlockStart block = start.tryStart(state, matched);
            begun = block == BlockStart.none() ? begun : line;
            return block;
        }
    }

    private static boolean canStartItem(CharSequence line, int start) {
        char c = line.charAt(start);
        return c == '-' || c == '*' || c == '+' || (c >= '0' && c <= '9');
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
