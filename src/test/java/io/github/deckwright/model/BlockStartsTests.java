package io.github.deckwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockStartsTests {
    private static final int MANY = 30_000;
    private static final BlockStarts STARTS = BlockStarts.ofCommonMark().withTables(1_000_000);

    private static String html(BlockStarts starts, String text) {
        Parser parser = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .extensions(List.of(starts.extension()))
                .build();
        return shown(parser, text);
    }

    private static String shown(Parser parser, String text) {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(parser.parse(text));
    }

    private static String ofCommonMark(String text) {
        var tables = TablesExtension.builder().maxCells(1_000_000).build();
        return shown(Parser.builder().extensions(List.of(tables)).build(), text);
    }

    /** Long as people write: no blank line anywhere, or a paragraph below each. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n  - b\n    1. c\n",
                "1. a\n   2. b\n",
                "> a\n> 2. b\n>\n> - c\n",
                "a\n2. b\n- c\n",
                "a\n2. b\n\nc\n\n",
                "a\nb | c\n- | -\nd | e\n\n",
                "- a | b\n  - | -\n  c | d\n",
                "word\n\n",
                "```\n- a\n```\nb\n- c\n",
                "<div>\n- a\n</div>\n\nb\n1. c\n"
            })
    void a_long_text_has_the_blocks_of_a_short_one(String piece) {
        String text = piece.repeat(MANY / piece.length());
        assertThat(BlockStarts.isLong(text)).isTrue();
        assertThat(html(STARTS.in(text), text)).isEqualTo(ofCommonMark(text));
        assertThat(html(STARTS, text)).isEqualTo(ofCommonMark(text));
    }

    /** No paragraph of ten thousand lines half of which divide tables was written by anybody. */
    @ParameterizedTest
    @ValueSource(strings = {"a|b|c\n|-|\n", "a\n2. b\n"})
    void a_paragraph_without_end_is_asked_no_more(String piece) {
        String text = piece.repeat(MANY) + "- x\n\n- y\n";
        String shown = html(STARTS.in(text), text);
        assertThat(shown).contains("<p>a").contains("<li>y</li>").doesNotContain("<li>x</li>");
    }

    @Test
    void a_parser_of_one_line_starts_no_block() {
        assertThat(html(BlockStarts.none(), "1. a")).isEqualTo("<p>1. a</p>\n");
    }
}
