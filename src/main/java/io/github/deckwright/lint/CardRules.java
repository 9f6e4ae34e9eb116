package io.github.deckwright.lint;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The rules that look at the cards of one document. */
public final class CardRules {
    private static final Map<Rule, BiConsumer<List<Card>, Diagnostics>> RULES = new TreeMap<>(Map.of(
            Rule.LONG_ANSWER, LongAnswer::check,
            Rule.LONG_LIST, LongList::check,
            Rule.SEVERAL_QUESTIONS, SeveralQuestions::check,
            Rule.UNCLEAR_QUESTION, UnclearQuestion::check));

    private CardRules() {}

    /**
     * Applies the rules that are wanted.
     *
     * @param cards of one document, in order
     */
    public static void check(List<Card> cards, Diagnostics diagnostics) {
        RULES.forEach((rule, check) -> {
            if (diagnostics.wants(rule)) {
                check.accept(cards, diagnostics);
            }
        });
    }
}
