package io.github.deckwright.identity.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How rare words are among the questions of a deck, before or after its edit: rare ones say what a question is about. */
public final class Rarity {
    /** What a word weighs that only ties a question together, as a share of what a rare one weighs. */
    private static final double FUNCTION = 0.1;

    /** Names are fewer among the words that name something; nouns, in German, more. */
    private static final double COMMON = 0.55;

    private final Map<String, Integer> counts = new HashMap<>();
    private int questions;
    private int contents;
    private int capitals;

    /** Takes in a question. */
    public void add(ComparedWords question) {
        questions++;
        for (int i = 1; i < question.words().size(); i++) {
            boolean content = !FunctionWords.holds(question.words().get(i));
            contents += content ? 1 : 0;
            capitals += content && question.isName(i) ? 1 : 0;
        }
        for (String word : new HashSet<>(question.words())) {
            counts.merge(word, 1, Integer::sum);
        }
    }

    /** Whether capitals mark more than names here: all nouns, as in German, or all words of a title. */
    boolean capitalsAreCommon() {
        return capitals > COMMON * contents;
    }

    /** In how many questions a word stands. */
    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /** How much a word says, from 0 on: more the rarer it is. */
    double weight(String word) {
        double weight = Math.log(1 + (double) (questions + 1) / Math.max(1, count(word)));
        return FunctionWords.holds(word) ? FUNCTION * weight : weight;
    }
}
