package io.github.deckwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class FreshInlinesTests {
    private static final String SIGNS = "ab \t~*_`\\<>&!?[]()=:/.w@\u00a0\n# -1";

    private final Parser library = parser().build();
    private final Parser fresh = parser().inlineParserFactory(FreshInlines::new).build();

    private static Parser.Builder parser() {
        List<Extension> extensions = List.of(StrikethroughExtension.create(), AutolinkExtension.create());
        return Parser.builder().extensions(extensions).includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    }

    @Test
    void a_plain_line_is_its_text_at_its_place_without_the_spaces_behind_it() {
        for (String text :
                List.of("plain", "- an item\t \n- b", "# A title  ", "see www.example.org", "two\nlines", "  ")) {
            assertThat(tree(fresh.parse(text))).isEqualTo(tree(library.parse(text)));
        }
        assertThat(tree(fresh.parse("plain  "))).contains("Text{literal=plain}");
    }

    @Test
    void signs_that_extensions_read_are_read() {
        assertThat(tree(fresh.parse("a ~~b~~"))).contains("Strikethrough");
    }

    @Test
    void random_texts_are_what_the_library_makes_of_them() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(14); left > 0; left--) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertThat(tree(fresh.parse(text.toString()))).isEqualTo(tree(library.parse(text.toString())));
        }
    }

    /** The nodes with their texts and places. */
    private static String tree(Node node) {
        StringBuilder tree = new StringBuilder(node.toString()).append(node.getSourceSpans());
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            tree.append('(').append(tree(child)).append(')');
        }
        return tree.toString();
    }
}
