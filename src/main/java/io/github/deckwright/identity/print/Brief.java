package io.github.deckwright.identity.print;

import io.github.deckwright.identity.wording.ComparedWords;
import java.util.function.Supplier;

/**
 * What is kept of a card besides when its answer is short: so little tells nothing through a sketch, and the words have to.
 *
 * @param answer the comparable answer; empty when it is not short, or not known, as in ledgers before it was kept
 * @param names which words of the question are names, as {@link ComparedWords#names} says
 */
public record Brief(String answer, long names) {
    public static final Brief NONE = new Brief("", 0);

    /** Longer answers speak for themselves: that two cards have the same one is no chance. */
    private static final int LENGTH = 30;

    /** The same for answers of many words, however short these are. */
    private static final int WORDS = 5;

    /**
     * Keeps what matters of a card.
     *
     * @param question comparable, as far as it is kept
     * @param cased gives the same with its capitals
     */
    static Brief of(String question, Supplier<String> cased, String answer) {
        return isBrief(answer) ? new Brief(answer, ComparedWords.names(question, cased.get())) : NONE;
    }

    private static boolean isBrief(String answer) {
        return !answer.isEmpty()
                && answer.length() <= LENGTH
                && answer.chars().filter(c -> c == ' ').count() < WORDS;
    }

    public boolean isKnown() {
        return !answer.isEmpty();
    }
}
