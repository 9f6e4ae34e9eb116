package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headings that stand beside questions and belong to the answer of the one above, in any language: those that recur word by word, such
 * as a conclusion below each question, those whose numbers begin anew below each question, and those without the label that the
 * questions have.
 */
final class HeadingParts {
    private static final int LEVELS = 7;

    private final Set<Section> parts = new HashSet<>();
    private final Set<Section> inRun = new HashSet<>();
    private final Set<Section> outside = new HashSet<>();
    private final Map<Section, Integer> ends = new HashMap<>();

    private HeadingParts() {}

    static HeadingParts of(Outline outline) {
        HeadingParts found = new HeadingParts();
        for (int level = 1; level < LEVELS; level++) {
            found.level(outline, level);
        }
        found.extend(outline);
        return found;
    }

    boolean hold(Section section) {
        return parts.contains(section);
    }

    /** Whether a heading stands where the numbers of those beside it leave out one. */
    boolean isInRun(Section section) {
        return inRun.contains(section);
    }

    /**
     * Whether a heading has no label and stands behind the last one that has, or before the first and has no question mark; or in a part
     * above the first one that asks.
     */
    boolean isOutside(Section section) {
        return outside.contains(section);
    }

    /** The first line behind a question with the parts beside it. */
    int end(Section question) {
        return ends.getOrDefault(question, question.endLine());
    }

    private void level(Outline outline, int level) {
        List<Section> beside = outline.sections().stream()
                .filter(section -> section.level() == level
                        && section.heading().container().isEmpty())
                .toList();
        long asking = beside.stream().filter(HeadingParts::asks).count();
        boolean empty = asking > 0 && standEmpty(outline, beside);
        if (!empty && !Gates.HEADING_PARTS.isEnough(asking)) {
            return;
        }
        Map<String, Integer> titles = new HashMap<>();
        beside.forEach(section -> titles.merge(key(section), 1, Integer::sum));
        boolean labelled = empty || isMostlyLabelled(beside);
        boolean below = false;
        boolean marked = false;
        boolean run = false;
        Set<Section> skipped = SkippedNumbers.in(beside);
        inRun.addAll(skipped);
        boolean restarts = Gates.HEADING_RECURS.isEnough(restarts(beside));
        int last = empty ? Integer.MAX_VALUE : lastAsking(beside, labelled);
        Optional<Section> part =
                beside.stream().filter(HeadingParts::asks).findFirst().flatMap(Section::parent);
        for (Section section : beside) {
            if (asks(section)) {
                marked |= isMarked(section.title());
                boolean around = labelled && (section.heading().firstLine() > last || !marked);
                if (around) {
                    outside.add(section);
                }
                below |= !around;
                run = false;
                continue;
            }
            int number = section.title().number();
            run = below && restarts && (number == 1 || (run && number > 1));
            boolean recurs = Gates.HEADING_RECURS.isEnough(titles.getOrDefault(key(section), 0))
                    && section.children().isEmpty();
            boolean other = (labelled || restarts)
                    && section.heading().firstLine() < last
                    && section.title().label() == Title.Label.NONE
                    && !section.title().setsTask();
            if (!below && (labelled || !section.parent().equals(part))) {
                outside.add(section); // a welcome to readers, in a part of its own
            }
            if (below && !skipped.contains(section) && (recurs || run || other)) {
                parts.add(section);
            }
        }
    }

    /** Whether nothing stands between most labelled questions and the headings below them, which must hold their answers then. */
    private static boolean standEmpty(Outline outline, List<Section> beside) {
        List<Section> labelled = beside.stream()
                .filter(section -> asks(section) && section.title().label() == Title.Label.QUESTION)
                .toList();
        long empty = labelled.stream()
                .filter(section -> outline.body(section).isBlank())
                .count();
        return Gates.HEADING_EMPTY.opens(empty, labelled.size());
    }

    /** Where the last question stands, with a mark where most have a label: behind it, the document goes on to something else. */
    private static int lastAsking(List<Section> beside, boolean marked) {
        return beside.stream()
                .filter(section -> marked ? isMarked(section.title()) : asks(section))
                .mapToInt(section -> section.heading().firstLine())
                .max()
                .orElse(0);
    }

    /** What only begins with a word that asks, such as "What you learned" or "How it works", may head any part. */
    static boolean isMarked(Title title) {
        return title.hasQuestionMark() || title.label() == Title.Label.QUESTION;
    }

    /** How often numbers begin at 1 right below a question that has none. */
    private static int restarts(List<Section> beside) {
        int restarts = 0;
        for (int i = 1; i < beside.size(); i++) {
            boolean first = beside.get(i).title().number() == 1 && !asks(beside.get(i));
            restarts += first
                            && asks(beside.get(i - 1))
                            && beside.get(i - 1).title().number() < 0
                    ? 1
                    : 0;
        }
        return restarts;
    }

    /** Whether the questions have a word or a number in front, but for a few headings. */
    private static boolean isMostlyLabelled(List<Section> beside) {
        long labelled = beside.stream()
                .filter(section -> section.title().label() == Title.Label.QUESTION
                        && !section.title().text().isBlank())
                .count();
        return Gates.HEADING_PARTS.opens(labelled, beside.size());
    }

    /** Lets each heading reach over the parts that follow it on its level, up to a heading above. */
    private void extend(Outline outline) {
        @Nullable Section[] last = new Section[LEVELS];
        for (Section section : outline.sections()) {
            int level = section.level();
            Section above = last[level];
            if (parts.contains(section) && above != null) {
                ends.put(above, section.endLine());
            } else if (section.heading().container().isEmpty()) {
                last[level] = section;
                Arrays.fill(last, level + 1, LEVELS, null);
            }
        }
    }

    private static boolean asks(Section section) {
        return section.title().isQuestion() && !section.title().isLabelOnly();
    }

    private static String key(Section section) {
        return section.title().plain().toLowerCase(Locale.ROOT);
    }
}
