package io.github.deckwright.read.style.shape;

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
 * @param promised whether title or file name promise questions
 */
record SeriesGate(int all, int asking, int labelled, int running, int led, int answered, boolean promised) {
    private static final int FEW = 3;

    static SeriesGate of(List<Begin> begins, int led, int answered, boolean promised) {
        int asking = 0;
        int labelled = 0;
        int running = 0;
        int before = 0;
        for (Begin begin : begins) {
            asking += begin.asks() ? 1 : 0;
            labelled += begin.labelled() ? 1 : 0;
            running += begin.number() >= 0 && (begin.number() == before + 1 || begin.number() == 1) ? 1 : 0;
            before = begin.number();
        }
        return new SeriesGate(begins.size(), asking, labelled, running, led, answered, promised);
    }

    boolean hasLeads() {
        return led >= 2 && led * 2 >= all;
    }

    /** Whether the answers say so and the questions do too, by a label, by numbers or by their words. */
    boolean isSure() {
        boolean saysSo = labelled == all && (promised || asking > 0 || running > 0);
        return hasLeads() && (saysSo || isNumbered() || asking * 3 >= all * 2);
    }

    boolean isNumbered() {
        return all >= FEW && running * 5 >= all * 4;
    }

    boolean opens() {
        if (isSure()) {
            return true;
        }
        if (answered * 2 < all) {
            return false;
        }
        boolean asks = asking * 3 >= all * 2;
        if (labelled == all && (asks || promised || (answered == all && (led < all || running > 0)))) {
            return true;
        }
        if (isNumbered() && (asking * 2 >= all || (promised && asking * 4 >= all))) {
            return true;
        }
        return promised && all >= FEW && asks && answered * 3 >= all * 2;
    }

    String describe() {
        return "of " + all + " places that begin alike, " + asking + " ask, " + labelled + " have a label, " + running
                + " a number that runs on, " + led + " an answer that says so, " + answered + " something below";
    }
}
