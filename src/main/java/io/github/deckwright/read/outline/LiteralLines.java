package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** Lines in which marks mean nothing. */
final class LiteralLines {
    private LiteralLines() {}

    /** Front matter and code. */
    static BitSet code(List<Block> blocks, int frontMatterLines) {
        BitSet code = new BitSet();
        code.set(0, frontMatterLines + 1);
        for (Block block : blocks) {
            if (block.isCode()) {
                code.set(block.firstLine(), block.lastLine() + 1);
            }
        }
        return code;
    }

    /** Code, HTML that shows nothing or shows its text as it stands, and the lines of a summary that has several: they label nothing below. */
    static BitSet of(Lines lines, List<Block> blocks, List<Details> details, BitSet code) {
        BitSet literal = (BitSet) code.clone();
        for (Details fold : details) {
            for (Passage.Line line : fold.summarySource().lines()) {
                boolean below = line.number() > fold.span().fromLine();
                if (below && lines.get(line.number()).indexOf("<summary") < 0) {
                    literal.set(line.number());
                }
            }
        }
        for (Block block : blocks) {
            if (block.is(Block.Kind.HTML)
                    && isLiteral(block.passage().lines().get(0).text().stripLeading())) {
                literal.set(block.firstLine(), block.lastLine() + 1);
            }
        }
        return literal;
    }

    private static boolean isLiteral(String html) {
        String start = html.substring(0, Math.min(9, html.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("<!--")
                || start.startsWith("<pre")
                || start.startsWith("<script")
                || start.startsWith("<style")
                || start.startsWith("<textarea");
    }
}
