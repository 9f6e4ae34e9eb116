package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.Signs;
import org.commonmark.internal.HeadingParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** {@code ##Title}: to CommonMark a paragraph, to whoever writes it a heading. One sign alone is a tag, unless a space of another kind follows. */
final class TightHeading implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        SourceLine line = state.getLine();
        CharSequence text = line.getContent();
        int start = state.getNextNonSpaceIndex();
        int end = start;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        int level = end - start;
        boolean is = state.getIndent() <= 3
                && level > 0
                && level <= 6
                && end < text.length()
                && (Signs.isOtherSpace(text.charAt(end)) || (level > 1 && begins(Character.codePointAt(text, end))));
        return is
                ? BlockStart.of(new HeadingParser(level, SourceLines.of(line.substring(end, text.length()))))
                        .atIndex(text.length())
                : BlockStart.none();
    }

    private static boolean begins(int c) {
        return Character.isLetterOrDigit(c)
                || Signs.TITLE_OPENERS.indexOf(c) >= 0
                || Character.getType(c) == Character.OTHER_SYMBOL;
    }
}
