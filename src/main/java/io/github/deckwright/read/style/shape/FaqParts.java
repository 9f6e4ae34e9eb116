package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.HashMap;
import java.util.Map;

/** The parts of an ordinary document that say they answer questions, and whose headings do ask. Each is counted once. */
final class FaqParts {
    private final Map<Section, Count> counts = new HashMap<>();

    private record Count(int asking, int marked, int numbered, int all, boolean promised, boolean frequent) {}

    /** Whether a heading is a question of such a part. */
    boolean hold(Section section) {
        return section.parent()
                .map(parent -> counts.computeIfAbsent(parent, FaqParts::count))
                .filter(count -> count.promised || counts(count))
                .filter(count -> ask(count, section.title().isQuestion() || (count.frequent && putsProblem(section))))
                .isPresent();
    }

    /** Whether a heading without others below puts a problem, as it does among frequent questions. */
    static boolean putsProblem(Section section) {
        return section.children().isEmpty() && FrequentQuestions.putsProblem(section.title());
    }

    /** Whether numbers count the headings of a part, and most ask: it answers them without saying so; a guide for those who ask has no numbers. */
    private static boolean counts(Count count) {
        return Gates.HEADING_NUMBERED.opens(count.all, count.numbered, count.all)
                && Gates.HEADING_BETWEEN.opens(count.marked, count.marked, count.all);
    }

    private static Count count(Section parent) {
        boolean frequent = FrequentQuestions.areIn(parent);
        int asking = 0;
        int marked = 0;
        int numbered = 0;
        int all = 0;
        for (Section child : parent.children()) {
            if (child.level() == parent.children().get(0).level()) {
                asking += child.title().isQuestion() || (frequent && putsProblem(child)) ? 1 : 0;
                marked += child.title().hasQuestionMark() ? 1 : 0;
                numbered += child.title().number() >= 0 ? 1 : 0;
                all++;
            }
        }
        return new Count(
                asking,
                marked,
                numbered,
                all,
                Words.PROMISE.occursIn(parent.title().plain()),
                frequent);
    }

    /** Beside many that ask, or among three of which one has a question mark, what does not is a question too: an error message, a wish. */
    private static boolean ask(Count count, boolean askedFor) {
        int asking = count.asking;
        int all = count.all;
        return (askedFor && Gates.FAQ_ASKED.opens(asking, all))
                || Gates.FAQ_MOST.opens(asking, all)
                || Gates.FAQ_MANY.opens(asking, all)
                || (count.marked > 0 && Gates.FAQ_MOST.isEnough(all));
    }
}
