package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.HashSet;
import java.util.Set;

/**
 * Questions that stand a level too high or too low among others, as authors slip: one with an answer of its own above those that follow
 * it, or one with the next number below the answer of the one before.
 */
final class LevelSlips {
    private static final int LEVELS = 7;

    private final Outline outline;

    /** How many headings of each level ask. */
    private final int[] asking = new int[LEVELS];

    /** Whether headings of a level that do not ask stand above several that do. */
    private final boolean[] topics = new boolean[LEVELS];

    private final Set<Section> high = new HashSet<>();
    private final Set<Section> low = new HashSet<>();

    private LevelSlips(Outline outline) {
        this.outline = outline;
        for (Section section : outline.sections()) {
            if (asks(section)) {
                asking[section.level()]++;
            } else {
                topics[section.level()] |= Gates.TOPIC.isEnough(askingChildren(section));
            }
        }
    }

    static LevelSlips of(Outline outline) {
        LevelSlips slips = new LevelSlips(outline);
        for (Section section : outline.sections()) {
            if (slips.standsTooHigh(section)) {
                slips.high.add(section);
            } else if (slips.standsTooLow(section)) {
                slips.low.add(section);
            }
        }
        return slips;
    }

    boolean isHigh(Section section) {
        return high.contains(section);
    }

    boolean isLow(Section section) {
        return low.contains(section);
    }

    private boolean standsTooHigh(Section section) {
        return (holdsSeries(section) || numbersRunOn(section))
                && (!topics[section.level()] || outline.promisesQuestions())
                && isAnswered(section);
    }

    /** Whether a heading that asks holds questions that are none of its parts, for there are more of them than headings beside it. */
    boolean holdsSeries(Section section) {
        if (section.children().isEmpty() || !asks(section)) {
            return false;
        }
        int[] all = new int[LEVELS];
        int[] questions = new int[LEVELS];
        int level = section.level();
        for (Section child : section.children()) {
            all[child.level()]++;
            questions[child.level()] += asks(child) ? 1 : 0;
            level = questions[child.level()] > questions[level] ? child.level() : level;
        }
        return Gates.SLIP_SERIES.opens(questions[level], all[level])
                && Gates.SLIPS.tolerates(asking[section.level()], asking[level]);
    }

    private static boolean numbersRunOn(Section section) {
        int number = section.title().number();
        return number > 0
                && asks(section)
                && section.children().stream()
                        .filter(LevelSlips::asks)
                        .findFirst()
                        .filter(next -> next.title().number() == number + 1)
                        .isPresent();
    }

    private boolean standsTooLow(Section section) {
        if (!asks(section) || section.parent().isEmpty()) {
            return false;
        }
        Section above = section.parent().get();
        return asks(above)
                && above.level() == section.level() - 1
                && section.title().number() == above.title().number() + 1
                && above.title().number() > 0
                && isAnswered(above)
                && !outline.body(section).isBlank();
    }

    /** Whether an answer stands between a heading and the first one below it. */
    private boolean isAnswered(Section section) {
        Passage lead = outline.body(section, section.leadEndLine());
        return !lead.isBlank()
                && !LinkList.is(lead)
                && !Signs.endsWithColon(
                        lead.lines().get(lead.lines().size() - 1).text());
    }

    private static int askingChildren(Section section) {
        return (int) section.children().stream().filter(LevelSlips::asks).count();
    }

    private static boolean asks(Section section) {
        return section.title().isQuestion()
                && !section.title().isLabelOnly()
                && section.heading().container().isEmpty();
    }
}
