package io.github.deckwright.read.outline;

import io.github.deckwright.model.BlockStarts;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses a document into blocks. Text inside blocks is left as it stands: styles read its source, and rendering parses it. */
final class BlockTree {
    private static final BlockStarts STARTS =
            BlockStarts.ofCommonMark().withHeadings(new TightHeading()).withTables(TablesExtension.DEFAULT_MAX_CELLS);
    private static final Parser PARSER = parser(STARTS);

    private final Lines lines;
    private final List<Block> top = new ArrayList<>();
    private final List<Block> all = new ArrayList<>();

    private BlockTree(Lines lines) {
        this.lines = lines;
    }

    /**
     * Parses the lines of a document.
     *
     * @param text the same lines joined by line feeds, those of the front matter empty
     * @throws TooLargeException when there are too many cells of tables
     */
    static BlockTree parse(Lines lines, String text) {
        BlockTree tree = new BlockTree(lines);
        tree.add(parse(text), null, -1);
        return tree;
    }

    private static Parser parser(BlockStarts starts) {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .extensions(List.of(FootnotesExtension.create(), starts.extension()))
                .inlineParserFactory(context -> (lines, node) -> {})
                .build();
    }

    private static Node parse(String text) {
        Parser parser = BlockStarts.isLong(text) ? parser(STARTS.in(text)) : PARSER;
        try {
            return parser.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TooLargeException(e); // how the extension for tables refuses more cells
        }
    }

    /** The blocks that lie in no other block, in order. */
    List<Block> top() {
        return top;
    }

    /** All blocks, each before those inside it. */
    List<Block> all() {
        return all;
    }

    private void add(Node node, @Nullable Block parent, int number) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            List<SourceSpan> spans = child.getSourceSpans();
            Block.Kind kind = kind(child);
            if (kind == null || spans.isEmpty()) {
                add(child, parent, number);
                continue;
            }
            Block block = block(child, kind, spans, parent, number);
            all.add(block);
            if (parent == null) {
                top.add(block);
            }
            if (child instanceof OrderedList list) {
                add(child, block, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
            } else if (kind != Block.Kind.DEFINITION && kind != Block.Kind.TABLE) {
                add(child, block, -1);
            }
        }
    }

    private Block block(Node node, Block.Kind kind, List<SourceSpan> spans, @Nullable Block parent, int start) {
        int first = spans.get(0).getLineIndex() + 1;
        int last = spans.get(spans.size() - 1).getLineIndex() + 1;
        boolean leaf = !(node instanceof ListItem
                || node instanceof OrderedList
                || node instanceof BulletList
                || node instanceof BlockQuote);
        if (node instanceof Heading) {
            lines.bare(first, spans.get(0).getColumnIndex());
        }
        Passage passage = leaf ? passage(spans) : Passage.EMPTY;
        int place = parent == null ? top.size() : parent.children().size();
        if (node instanceof ListItem item) {
            String marker = marker(first, spans.get(0).getColumnIndex());
            return new Block(kind, first, last, parent, passage, number(marker), marker, indent(item), place);
        }
        int number = node instanceof Heading heading ? heading.getLevel() : start;
        String info = node instanceof FencedCodeBlock fence && fence.getInfo() != null ? fence.getInfo() : "";
        return new Block(kind, first, last, parent, passage, number, info, 0, place);
    }

    private static int indent(ListItem item) {
        Integer content = item.getContentIndent();
        return content == null ? 2 : content;
    }

    private String marker(int line, int column) {
        String text = lines.get(line);
        int start = Run.space(text, column);
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        int digits = start;
        while (digits < end && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return text.substring(start, Math.min(end, digits + 1));
    }

    private static int number(String marker) {
        int number = 0;
        for (int i = 0; i < marker.length() - 1; i++) {
            number = number * 10 + Character.digit(marker.charAt(i), 10);
        }
        return marker.length() > 1 ? number : -1;
    }

    private Passage passage(List<SourceSpan> spans) {
        List<Passage.Line> cut = new ArrayList<>(spans.size());
        int next = spans.get(0).getLineIndex();
        for (SourceSpan span : spans) {
            for (; next < span.getLineIndex(); next++) {
                cut.add(new Passage.Line(next + 1, 1, ""));
            }
            String line = lines.get(span.getLineIndex() + 1);
            int start = Math.min(span.getColumnIndex(), line.length());
            int end = Math.min(start + span.getLength(), line.length());
            cut.add(new Passage.Line(span.getLineIndex() + 1, start + 1, line.substring(start, end)));
            next = span.getLineIndex() + 1;
        }
        return new Passage(cut);
    }

    private static Block.@Nullable Kind kind(Node node) {
        if (node instanceof Heading) {
            return Block.Kind.HEADING;
        } else if (node instanceof org.commonmark.node.Paragraph) {
            return Block.Kind.PARAGRAPH;
        } else if (node instanceof FencedCodeBlock) {
            return Block.Kind.FENCE;
        } else if (node instanceof IndentedCodeBlock) {
            return Block.Kind.INDENTED_CODE;
        } else if (node instanceof HtmlBlock) {
            return Block.Kind.HTML;
        } else if (node instanceof TableBlock) {
            return Block.Kind.TABLE;
        } else if (node instanceof ThematicBreak) {
            return Block.Kind.RULE;
        } else if (node instanceof BulletList) {
            return Block.Kind.BULLET_LIST;
        } else if (node instanceof OrderedList) {
            return Block.Kind.ORDERED_LIST;
        } else if (node instanceof ListItem) {
            return Block.Kind.ITEM;
        } else if (node instanceof BlockQuote) {
            return Block.Kind.QUOTE;
        }
        return node instanceof LinkReferenceDefinition || node instanceof FootnoteDefinition
                ? Block.Kind.DEFINITION
                : null;
    }
}
