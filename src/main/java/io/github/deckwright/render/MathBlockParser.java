package io.github.deckwright.render;

import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * A formula whose delimiters start and end lines, so that {@code = b} in it is no heading and {@code - c} no list. It ends at a blank
 * line at the latest; if its second delimiter has not come by then, or nothing stands
 * between them, it was none and becomes a paragraph.
 */
final class MathBlockParser extends AbstractBlockParser {
    private final String close;
    private final SourceLines lines = SourceLines.empty();
    private final MathBlock block = new MathBlock();
    private boolean closed;

    private MathBlockParser(String close) {
        this.close = close;
    }

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || start + 1 >= line.length()) {
                return BlockStart.none();
            }
            String open = line.subSequence(start, start + 2).toString();
            String rest = line.subSequence(start + 2, line.length()).toString().strip();
            boolean dollars = (open.equals("$$") && !rest.contains("$")) || (open.equals("$$") && rest.equals("$$"));
            boolean bracket = open.equals("\\[") && rest.isEmpty();
            return dollars || bracket
                    ? BlockStart.of(new MathBlockParser(dollars ? "$$" : "\\]")).atIndex(start)
                    : BlockStart.none();
        }
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return closed || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        boolean first = lines.isEmpty();
        lines.addLine(line);
        String text = line.getContent().toString().strip();
        closed = text.endsWith(close) && !(first && text.length() < 4);
    }

    @Override
    public void closeBlock() {
        String text = lines.getContent().strip();
        String tex = closed ? text.substring(2, text.length() - 2).strip() : "";
        if (!tex.isEmpty()) {
            block.setTex(tex);
        } else {
            Paragraph paragraph = new Paragraph();
            block.insertAfter(paragraph);
            paragraph.setSourceSpans(block.getSourceSpans());
            block.unlink();
            this.paragraph = paragraph;
        }
    }

    private @Nullable Paragraph paragraph;

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (paragraph != null) {
            inlineParser.parse(lines, paragraph);
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }
}
