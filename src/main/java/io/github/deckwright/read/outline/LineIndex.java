package io.github.deckwright.read.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** For each line of a document what stands there, found once for all who ask. */
final class LineIndex {
    private final List<Section> sections;
    private final List<Details> details;
    /** How many sections begin at or above a line. */
    private final int[] sectionsAbove;
    /** How many details begin at or above a line. */
    private final int[] detailsAbove;
    /** The innermost block that holds no other. */
    private final @Nullable Block[] leaves;
    /** The first rule below a line, behind the last line for none. */
    private final int[] rules;

    LineIndex(int lineCount, List<Block> blocks, List<Section> sections, List<Details> details) {
        this.sections = sections;
        this.details = details;
        this.sectionsAbove = new int[lineCount + 2];
        this.detailsAbove = new int[lineCount + 2];
        this.leaves = new @Nullable Block[lineCount + 2];
        this.rules = new int[lineCount + 2];
        sections.forEach(section -> sectionsAbove[section.heading().firstLine()]++);
        details.forEach(one -> detailsAbove[one.span().fromLine()]++);
        for (int line = 1; line < lineCount + 2; line++) {
            sectionsAbove[line] += sectionsAbove[line - 1];
            detailsAbove[line] += detailsAbove[line - 1];
        }
        for (Block block : blocks) {
            for (int line = block.firstLine(); block.isLeaf() && line <= block.lastLine(); line++) {
                leaves[line] = block;
            }
        }
        int next = lineCount + 1;
        for (int line = lineCount + 1; line >= 0; line--) {
            rules[line] = next;
            Block leaf = leaves[line];
            next = leaf != null && leaf.is(Block.Kind.RULE) && leaf.firstLine() == line ? line : next;
        }
    }

    /** The sections that begin at or above a line. */
    List<Section> sectionsUpTo(int line) {
        return sections.subList(0, sectionsAbove[in(line)]);
    }

    /** The sections that begin in a stretch of lines. */
    List<Section> sections(int fromLine, int endLine) {
        int from = sectionsAbove[in(fromLine - 1)];
        return sections.subList(from, Math.max(from, sectionsAbove[in(endLine - 1)]));
    }

    /** The last details that begin at or above a line. */
    @Nullable
    Details detailsAbove(int line) {
        int count = detailsAbove[in(line)];
        return count == 0 ? null : details.get(count - 1);
    }

    /** The outermost details that begin in a line. */
    @Nullable
    Details detailsAt(int line) {
        int before = detailsAbove[in(line - 1)];
        return detailsAbove[in(line)] == before ? null : details.get(before);
    }

    @Nullable
    Block leaf(int line) {
        return leaves[in(line)];
    }

    int ruleBelow(int line) {
        return rules[in(line)];
    }

    private int in(int line) {
        return Math.max(0, Math.min(line, leaves.length - 1));
    }
}
