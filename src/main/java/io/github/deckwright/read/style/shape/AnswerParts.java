package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The headings of parts of answers where the questions are bold paragraphs: {@code #### Query}, {@code #### Result}. They take turns with
 * the questions, in whatever words: each recurs, and stands below a question with nothing but such headings between. What always ends a chapter,
 * as {@code ### Exercises}, is another part of it.
 */
final class AnswerParts {
    private final Outline outline;
    private final Map<Integer, Heading> headings = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> between = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private AnswerParts(Outline outline) {
        this.outline = outline;
        for (Section section : outline.sections()) {
            if (outline.isRecurring(section.heading())) {
                headings.put(section.heading().firstLine(), section.heading());
            }
        }
    }

    /** The lines in which such headings stand. */
    static Set<Integer> in(Outline outline) {
        AnswerParts parts = new AnswerParts(outline);
        if (parts.headings.isEmpty()) {
            return Set.of();
        }
        parts.count();
        int questions = parts.count(); // again: what turned out to be another heading ends an answer
        Set<Integer> lines = new HashSet<>();
        boolean any = false;
        for (Map.Entry<Integer, Heading> heading : parts.headings.entrySet()) {
            String name = name(heading.getValue());
            if (parts.between.contains(name) && !parts.others.contains(name)) {
                lines.add(heading.getKey());
                any |= Gates.CONSTANT.opens(parts.counts.getOrDefault(name, 0), questions);
            }
        }
        if (!any) {
            return Set.of();
        }
        return lines;
    }

    /** Counts the headings below questions, and tells those that stand elsewhere; returns how many questions there are. */
    private int count() {
        counts.clear();
        between.clear();
        int questions = 0;
        boolean below = false;
        Set<String> seen = new HashSet<>();
        for (Block block : outline.blocks()) {
            if (block.is(Block.Kind.PARAGRAPH) && isQuestion(block)) {
                questions++;
                below = true;
                between.addAll(seen);
                seen.clear();
            } else if (block.is(Block.Kind.HEADING)) {
                Heading heading = headings.get(block.firstLine());
                String name = heading == null ? "" : name(heading);
                if (heading == null || others.contains(name)) {
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

    private static boolean isQuestion(Block paragraph) {
        Passage passage = paragraph.passage();
        String first = passage.lines().get(0).text().strip();
        if (!Emphasis.isBold(first)) {
            return false;
        }
        Title title = Title.of(Passage.of(passage.lines().get(0)));
        return title.number() >= 0 || title.hasQuestionMark();
    }

    private static String name(Heading heading) {
        return heading.level() + heading.plain();
    }
}
