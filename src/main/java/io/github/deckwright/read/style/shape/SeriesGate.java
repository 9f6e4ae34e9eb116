package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.text.RunningNumbers;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.List;

/**
 * Weighs whether places that begin alike are questions.
 *
 * @param all how many there are
 * @param asking how many ask or set a task
 * @param labelled how many have a label that says that a question follows
 * @param running how many have the number after that of the one before, or begin anew at 1
 * @param led how many have an answer that says that it is one
 * @param answered how many have anything below them
 * @param paragraphs how many paragraphs and quotes the document has
 * @param promised whether title or file name promise questions
 * @param whole whether the document holds nothing beside them and as many answers, or rules part it where they stand
 */
record SeriesGate(
        int all,
        int asking,
        int labelled,
        int running,
        int led,
        int answered,
        int paragraphs,
        boolean promised,
        boolean whole) {
    static SeriesGate of(List<Begin> begins, int led, int answered, int paragraphs, boolean promised, boolean whole) {
        int asking = 0;
        int labelled = 0;
        RunningNumbers running = new RunningNumbers();
        for (Begin begin : begins) {
            asking += begin.asks() ? 1 : 0;
            labelled += begin.labelled() ? 1 : 0;
            running.add(begin.number());
        }
        return new SeriesGate(
                begins.size(), asking, labelled, running.count(), led, answered, paragraphs, promised, whole);
    }

    boolean hasLeads() {
        return Gates.SERIES_LED.opens(led, all);
    }

    /** Whether the answers say so and the questions do too, by a label, by numbers or by their words. */
    boolean isSure() {
        boolean saysSo = labelled == all && (promised || asking > 0 || running > 0);
        return hasLeads() && (saysSo || isNumbered() || Gates.SERIES_ASK.isPart(asking, all));
    }

    boolean isNumbered() {
        return Gates.SERIES_NUMBERED.opens(all, running, all);
    }

    boolean opens() {
        if (isSure()) {
            return true;
        }
        if (!Gates.SERIES_ANSWERED.isPart(answered, all)) {
            return false;
        }
        boolean asks = Gates.SERIES_ASK.isPart(asking, all);
        if (labelled == all && (asks || promised || (answered == all && (led < all || running > 0)))) {
            return true;
        }
        if (isNumbered() && Gates.SERIES_NUMBERED_ASK.opens(asking, all, promised)) {
            return true;
        }
        if (whole && asking == all && answered == all) {
            return true;
        }
        boolean meant = promised || Gates.SERIES_FREQUENT.opens(all, paragraphs);
        return meant && asks && Gates.SERIES_PROMISED.opens(all, answered, all);
    }

    String describe() {
        return "of " + all + " places that begin alike, " + asking + " ask, " + labelled + " have a label, " + running
                + " a number that runs on, " + led + " an answer that says so, " + answered + " something below";
    }
}
