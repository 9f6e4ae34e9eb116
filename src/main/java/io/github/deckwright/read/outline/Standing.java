package io.github.deckwright.read.outline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands at a line of a document, and what is around it. */
public final class Standing {
    private final LineIndex index;
    private final int line;
    private final @Nullable Block container;

    Standing(LineIndex index, int line, @Nullable Block container) {
        this.index = index;
        this.line = line;
        this.container = container;
    }

    /** The innermost block that the line belongs to and that holds no other: a paragraph, a fence, a table, a rule; none for a blank line. */
    public Optional<Block> block() {
        return Optional.ofNullable(index.leaf(line));
    }

    /** That block, when it is of a kind and begins here. */
    public Optional<Block> begins(Block.Kind kind) {
        return block().filter(block -> block.is(kind) && block.firstLine() == line);
    }

    /** The innermost list item or quote around. */
    public Optional<Block> container() {
        return Optional.ofNullable(container);
    }

    /** The innermost item or quote, when it is of a kind and begins here. */
    public Optional<Block> opens(Block.Kind kind) {
        return container().filter(block -> block.is(kind) && block.firstLine() == line);
    }

    /** The section whose heading begins here. */
    public Optional<Section> headed() {
        return sectionAbove().filter(section -> section.heading().firstLine() == line);
    }

    /** The heading that begins here. */
    public Optional<Heading> heading() {
        return headed().map(Section::heading);
    }

    /** The section of the last heading here or above, whether or not it goes on to here. */
    public Optional<Section> sectionAbove() {
        List<Section> above = index.sectionsUpTo(line);
        return above.isEmpty() ? Optional.empty() : Optional.of(above.get(above.size() - 1));
    }

    /** The innermost section around. */
    public Optional<Section> section() {
        Optional<Section> around = sectionAbove();
        while (around.isPresent() && around.get().endLine() <= line) {
            around = around.get().parent();
        }
        return around;
    }

    /** The outermost details that begin here. */
    public Optional<Details> details() {
        return Optional.ofNullable(index.detailsAt(line));
    }

    /** The innermost details around, those that begin or end here among them. */
    public Optional<Details> detailsAround() {
        Optional<Details> around = Optional.ofNullable(index.detailsAbove(line));
        while (around.isPresent() && around.get().span().lastLine() < line) {
            around = around.get().parent();
        }
        return around;
    }

    /** The first line of the next rule below; the line behind the document when there is none. */
    public int ruleBelow() {
        return index.ruleBelow(line);
    }
}
