package io.github.deckwright.render;

import java.util.Set;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;

/** Formulas in Markdown: {@code $…$}, {@code $$…$$}, {@code \(…\)} and {@code \[…\]}, before anything in them is taken for Markdown. */
final class MathExtension implements Parser.ParserExtension {

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new MathBlockParser.Factory());
        builder.customInlineContentParserFactory(new Factory());
    }

    private static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$', '\\');
        }

        @Override
        public InlineContentParser create() {
            return new MathInlineParser();
        }
    }
}
