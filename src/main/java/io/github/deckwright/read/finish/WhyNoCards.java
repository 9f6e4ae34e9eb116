package io.github.deckwright.read.finish;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says what a document without cards looks like. */
public final class WhyNoCards {
    private WhyNoCards() {}

    /** Half a sentence such as {@code it looks like a list of links}. */
    static String like(Outline outline, int unanswered) {
        if (unanswered > 0) {
            return unanswered == 1
                    ? "its one question has no answer"
                    : "its " + unanswered + " questions have no answers";
        }
        int items = 0;
        int links = 0;
        int asking = 0;
        for (Block block : outline.allBlocks()) {
            if (block.is(Block.Kind.ITEM)) {
                Passage text = block.children().isEmpty()
                        ? Passage.EMPTY
                        : block.children().get(0).passage();
                items++;
                links += LinkList.is(text) ? 1 : 0;
                asking += Title.of(text).hasQuestionMark() ? 1 : 0;
            }
        }
        if (outline.allBlocks().isEmpty()) {
            return "it is empty";
        }
        if (Gates.LOOKS_LINKS.opens(links, items)) {
            return "it looks like a list of links";
        }
        if (Gates.LOOKS_ASKING.opens(asking, items)) {
            return "it lists questions without answers";
        }
        if (Gates.LOOKS_ASKING.isEnough(outline.sections().size())) {
            return "it looks like notes or documentation, for its headings do not ask";
        }
        return mostly(outline)
                .orElse(Gates.LOOKS_LINKS.isEnough(items) ? "it looks like a list" : "it looks like running text");
    }

    /** What fills more than half of the lines that hold anything but headings, when it is neither text nor a list. */
    private static Optional<String> mostly(Outline outline) {
        Map<String, Integer> lines = new TreeMap<>();
        int all = 0;
        for (Block block : outline.allBlocks()) {
            if (block.parent().isEmpty() && !block.is(Block.Kind.HEADING)) {
                int length = block.lastLine() - block.firstLine() + 1;
                all += length;
                lines.merge(name(block.kind()), length, Integer::sum);
            }
        }
        int total = all;
        return lines.entrySet().stream()
                .filter(kind -> !kind.getKey().isEmpty() && Gates.LOOKS_MOSTLY.isPart(kind.getValue(), total))
                .map(kind -> "it looks like " + kind.getKey())
                .findFirst();
    }

    private static String name(Block.Kind kind) {
        return switch (kind) {
            case TABLE -> "a table without columns for questions and answers";
            case FENCE, INDENTED_CODE -> "code";
            case HTML -> "HTML";
            case QUOTE -> "a quotation";
            case HEADING, BOXED_HEADING, PARAGRAPH, RULE, BULLET_LIST, ORDERED_LIST, ITEM, DEFINITION -> "";
        };
    }
}
