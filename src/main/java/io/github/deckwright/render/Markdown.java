package io.github.deckwright.render;

import io.github.deckwright.model.BlockStarts;
import io.github.deckwright.model.FreshInlines;
import io.github.deckwright.model.Noncharacters;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses passages. Safe for threads. */
final class Markdown {
    /** More cells would let a small table grow a thousandfold. */
    private static final int MAX_CELLS = 20_000;

    private static final BlockStarts STARTS = BlockStarts.ofCommonMark().withTables(MAX_CELLS);

    private final Parser blocks = parser(STARTS.extension());

    /** For a passage of one line that is no block of its own: {@code 1. FC} or {@code # sign} would become a list or a heading. */
    private final Parser line = parser(BlockStarts.none().withTables(MAX_CELLS).extension());

    private static Parser parser(Extension starts) {
        // without ext-ins: "++i and i++" is far more common in questions than inserted text
        List<Extension> extensions = List.of(
                starts,
                StrikethroughExtension.create(),
                AutolinkExtension.create(),
                FootnotesExtension.create(),
                TaskListItemsExtension.create(),
                new MathExtension(),
                new MarkExtension(),
                new AlertExtension(),
                new SpacedImageExtension());
        return Parser.builder()
                .extensions(extensions)
                .inlineParserFactory(FreshInlines::new)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    /** Runs once through what nearly every card holds, for libraries link much when it is first met. */
    static void load() {
        new Markdown().blocks.parse("*a* **b** `c` [d](e)\n\n- f\n\n```\ng\n```\n");
    }

    private Parser parser(String text, boolean single) {
        if (single) {
            return line;
        }
        return BlockStarts.isLong(text) ? parser(STARTS.in(text).extension()) : blocks;
    }

    /**
     * Parses a passage together with the definitions that it refers to.
     *
     * @param inline whether a single line is read as the inside of a paragraph, whatever it starts with
     * @throws SideTooLargeException when there are too many cells of tables
     */
    Parsed parse(Passage passage, References references, boolean inline, SourceFile file) {
        boolean single = inline && passage.lines().size() == 1;
        Labels labels = Labels.in(passage, references);
        List<Passage.Line> lines = new ArrayList<>();
        for (Passage link : labels.links()) {
            lines.addAll(link.lines());
        }
        if (!lines.isEmpty()) {
            lines.add(new Passage.Line(1, 1, ""));
        }
        lines.addAll(passage.lines());
        for (Passage footnote : labels.footnotes()) {
            lines.add(new Passage.Line(1, 1, ""));
            lines.addAll(footnote.lines());
        }
        Passage whole = new Passage(lines);
        String text = Noncharacters.unreferenced(whole.markdown());
        String guarded = GapEdges.guarded(text);
        try {
            Node root = parser(guarded, single).parse(guarded);
            GapEdges.restore(root, guarded, text);
            return new Parsed(root, new Places(file, lines));
        } catch (IllegalArgumentException e) {
            throw new SideTooLargeException(); // how the extension for tables refuses more cells
        }
    }
}
