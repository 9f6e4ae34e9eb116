package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questions with nothing below but the mark of a footnote behind them, which answers: {@code What is a heap?[^1]}. */
final class FootnoteAnswers {
    private static final String OPEN = "[^";
    private static final String LABELLED = "]:";

    private FootnoteAnswers() {}

    static void propose(Outline outline, Proposals proposals) {
        Map<String, Passage> notes = notes(outline);
        if (notes.isEmpty()) {
            return;
        }
        List<Block> leaves = outline.allBlocks().stream().filter(Block::isLeaf).toList();
        List<Block> marked = new ArrayList<>();
        int asking = 0;
        for (int i = 0; i < leaves.size(); i++) {
            Block block = leaves.get(i);
            if (isMarked(block)) {
                boolean bare = i + 1 == leaves.size()
                        || isMarked(leaves.get(i + 1))
                        || leaves.get(i + 1).is(Block.Kind.DEFINITION)
                        || leaves.get(i + 1).is(Block.Kind.HEADING);
                asking += bare && title(outline, block).hasQuestionMark() && notes.containsKey(mark(block)) ? 1 : 0;
                marked.add(block);
            }
        }
        proposals.evidence("texts that end with the mark of a footnote: " + marked.size() + ", of which " + asking
                + " ask and have nothing below");
        if (!Gates.ITEMS_ASK.opens(asking, marked.size()) || asking < notes.size()) {
            return;
        }
        for (Block block : marked) {
            Passage answer = notes.get(mark(block));
            if (answer != null && title(outline, block).hasQuestionMark()) {
                Passage question = withoutMark(title(outline, block).text());
                proposals.answered(
                        Span.lines(block.firstLine(), block.lastLine()), block.firstLine(), question, answer);
            }
        }
    }

    /** The footnotes of a document without their labels. */
    private static Map<String, Passage> notes(Outline outline) {
        Map<String, Passage> notes = new HashMap<>();
        for (Block block : outline.blocks()) {
            String first = block.is(Block.Kind.DEFINITION) ? outline.line(block.firstLine()) : "";
            int end = first.startsWith(OPEN) ? first.indexOf(LABELLED) : -1;
            if (end > 0) {
                int start = Run.space(first, end + LABELLED.length());
                notes.putIfAbsent(
                        first.substring(0, end + 1),
                        outline.sourceLines()
                                .hanging(block.firstLine(), start, block.lastLine(), OPEN.length() + 2)
                                .trimmed());
            }
        }
        return notes;
    }

    private static boolean isMarked(Block block) {
        boolean text = block.is(Block.Kind.PARAGRAPH) || block.is(Block.Kind.HEADING);
        return text && !mark(block).isEmpty();
    }

    /** The mark at the end of a block; empty when none stands there. */
    private static String mark(Block block) {
        List<Passage.Line> lines = block.passage().lines();
        String last = lines.get(lines.size() - 1).text().stripTrailing();
        int open = last.endsWith("]") ? last.lastIndexOf(OPEN) : -1;
        return open > 0 && last.indexOf(']', open) == last.length() - 1 ? last.substring(open) : "";
    }

    private static Title title(Outline outline, Block block) {
        return outline.at(block.firstLine())
                .headed()
                .filter(section -> block.is(Block.Kind.HEADING))
                .map(Section::title)
                .orElse(block.title());
    }

    private static Passage withoutMark(Passage text) {
        List<Passage.Line> lines = new ArrayList<>(text.lines());
        Passage.Line last = lines.get(lines.size() - 1);
        lines.set(
                lines.size() - 1,
                last.part(0, Math.max(0, last.text().lastIndexOf(OPEN))).stripTrailing());
        return new Passage(lines);
    }
}
