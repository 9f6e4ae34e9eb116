package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A document cut by rules into parts, each of which may begin with a question: then the rules say what the title does not.
 *
 * @param rules the first lines of what stands right below rules
 * @param titles the first lines of what stands right below titles, and of the document
 */
record RuledParts(Set<Integer> rules, Set<Integer> titles) {

    static RuledParts of(Outline outline) {
        Set<Integer> rules = new HashSet<>();
        Set<Integer> titles = new HashSet<>();
        Block.Kind above = Block.Kind.HEADING;
        for (Block block : outline.blocks()) {
            if (above == Block.Kind.RULE) {
                rules.add(block.firstLine());
            } else if (above == Block.Kind.HEADING) {
                titles.add(block.firstLine());
            }
            above = block.kind();
        }
        return new RuledParts(rules, titles);
    }

    /** The places that ask where a part begins; empty unless they stand below nearly all rules. */
    List<Begin> first(List<Begin> alike) {
        if (!Gates.ITEMS_MARKED.isEnough(rules.size())) {
            return List.of();
        }
        List<Begin> first = alike.stream()
                .filter(begin -> begin.asks() && (rules.contains(begin.line()) || titles.contains(begin.line())))
                .toList();
        long ruled =
                first.stream().filter(begin -> rules.contains(begin.line())).count();
        return Gates.ITEMS_MARKED.opens(ruled, rules.size()) ? first : List.of();
    }
}
