package io.github.deckwright.identity.wording;

import java.util.List;

/**
 * A question whose words were put in another order: "How do you pass data from a parent to a child component in React?", "In React, how do
 * you pass data from a parent to a child component?". The letters are too many to tell, and the words are the same. Two things that change
 * places around a word between them, "number to string", "string to number", ask something else.
 */
public final class MovedWords {
    /**
     * So many words name something at least; fewer are soon those of two questions. Among ten thousand questions of real documents no two
     * of one document have so many words in common and all, with some of them in another place.
     */
    private static final int WORDS = 6;

    /** All words count as names here: what is put to one makes another one, "Niger", "Nigeria". */
    private static final long NAMES = -1;

    private MovedWords() {}

    /**
     * What a question says, whatever the order; empty where that is too little, or where no spaces part the words.
     *
     * @param comparable all of it
     */
    public static List<String> said(String comparable) {
        ComparedWords words = ComparedWords.of(comparable, NAMES);
        List<String> said = words.beginnings();
        boolean signs = words.words().stream().anyMatch(word -> ComparedWords.isSign(word.charAt(0)));
        return said.size() < WORDS || signs ? List.of() : said;
    }

    /** Whether all that parts two questions which say the same is that some words stand elsewhere, and words that name nothing. */
    public static boolean isAllThatDiffers(String one, String other) {
        return Wording.isOneMove(ComparedWords.of(one, NAMES), ComparedWords.of(other, NAMES), new Rarity());
    }
}
