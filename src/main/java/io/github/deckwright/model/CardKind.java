package io.github.deckwright.model;

import java.util.Locale;

/** What a learner does with a card. */
public enum CardKind {
    /** Recalls an answer. */
    BASIC,
    /** Chooses among options. */
    CHOICE,
    /** Fills gaps. */
    CLOZE;

    /** The word in jsonl and csv. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
