package io.github.deckwright.identity;

import java.util.Map;

/**
 * Who a card is, decided.
 *
 * @param created milliseconds since 1970; unique in the project
 * @param modified seconds since 1970
 * @param clozeNumbers number in the source to number in the published card; empty when the card has no deletions
 */
public record Identity(
        String guid, long created, long modified, Map<Integer, Integer> clozeNumbers, Happening happening) {

    public Identity {
        clozeNumbers = Map.copyOf(clozeNumbers);
    }

    /** What happened to a card since the last build. */
    public enum Happening {
        /** The project never issued it. */
        NEW,
        /** The learner sees what was there before. */
        UNCHANGED,
        /** The learner sees something else, and the question is the same. */
        CHANGED,
        /** The question has another wording, and the card keeps its history. */
        REWORDED
    }
}
