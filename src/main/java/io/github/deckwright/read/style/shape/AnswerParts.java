package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The headings of parts of answers where the questions are bold paragraphs: {@code #### Query}, {@code #### Result}. They take turns with
 * the questions, in whatever words: each recurs, and stands below a question with nothing but such headings between. What always ends a chapter,
 * as {@code ### Exercises}, is another part of it.
 */
final class AnswerParts {
    private final Outline outline;
    private final Set<String> others = new HashSet<>();
    private final Set<String> between = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private AnswerParts(Outline outline) {
        this.outline = outline;
    }

    /** The lines in which such headings stand. */
    static Set<Integer> in(Outline outline) {
        if (outline.blocks().stream().noneMatch(AnswerParts::isQuestion)
                || outline.headings().stream().noneMatch(outline::isRecurring)) {
            return Set.of(); // as in most documents
        }
        AnswerParts parts = new AnswerParts(outline);
        parts.count();
        int questions = parts.count(); // again: what turned out to be another heading ends an answer
        Set<String> names = parts.between;
        names.removeAll(parts.others);
        if (names.stream().noneMatch(name -> Gates.CONSTANT.opens(parts.counts.getOrDefault(name, 0), questions))) {
            return Set.of();
        }
        return outline.headings().stream()
                .filter(heading -> names.contains(name(heading)))
                .map(Heading::firstLine)
                .collect(Collectors.toSet());
    }

    /** Counts the headings below questions, and tells those that stand elsewhere; returns how many questions there are. */
    private int count() {
        counts.clear();
        between.clear();
        int questions = 0;
        boolean below = false;
        Set<String> seen = new HashSet<>();
        for (Block block : outline.blocks()) {
            if (isQuestion(block)) {
                questions++;
                below = true;
                between.addAll(seen);
                seen.clear();
            } else if (block.is(Block.Kind.HEADING)) {
                String name = outline.at(block.firstLine())
                        .heading()
                        .filter(outline::isRecurring)
                        .map(AnswerParts::name)
                        .orElse("");
                if (name.isEmpty() || others.contains(name)) {
                    below = false;
                    seen.clear();
                } else if (below && seen.add(name)) {
                    counts.merge(name, 1, Integer::sum);
                } else {
                    others.add(name);
                }
            }
        }
        return questions;
    }

    private static boolean isQuestion(Block block) {
        if (!block.is(Block.Kind.PARAGRAPH)) {
            return false;
        }
        Passage.Line first = block.passage().lines().get(0);
        if (!Emphasis.isBold(first.text().strip())) {
            return false;
        }
        Title title = Title.of(Passage.of(first));
        return title.number() >= 0 || title.hasQuestionMark();
    }

    private static String name(Heading heading) {
        return heading.level() + heading.plain();
    }
}
