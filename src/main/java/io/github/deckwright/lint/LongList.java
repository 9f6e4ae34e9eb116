package io.github.deckwright.lint;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Rule;
import java.util.List;
import java.util.Set;

/** An answer that is a list of many items: who forgets one of them has the whole card wrong. */
final class LongList {
    /** Items that a list may have. Writers about cards want fewer, repositories often have five; no study gives a number. */
    private static final int MOST = 7;

    /** An item that is indented further belongs to another one. */
    private static final int MOST_INDENT = 1;

    private static final int MOST_DIGITS = 9;

    /** Who asks for so many, or for an order, wants the list. */
    private static final Set<String> ASKED = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "twelve",
            "steps",
            "stages",
            "phases",
            "order",
            "sequence",
            "layers",
            "schritte",
            "phasen",
            "reihenfolge",
            "étapes",
            "ordre",
            "pasos",
            "etapas",
            "orden");

    private LongList() {}

    static void check(List<Card> cards, Diagnostics diagnostics) {
        for (Card card : cards) {
            int items = longest(card.answer().orElse(Passage.EMPTY));
            if (items > MOST && !asksForList(card)) {
                diagnostics.report(Diagnostic.of(
                        Rule.LONG_LIST,
                        card.place(),
                        "the answer to " + Quoted.question(card) + " is a list of " + items + " items",
                        "ask for them in smaller groups, or say in the question how many there are"));
            }
        }
    }

    private static boolean asksForList(Card card) {
        return Prose.of(card.question()).words().stream()
                .anyMatch(word -> ASKED.contains(word) || Character.isDigit(word.charAt(0)));
    }

    /** Items of the longest list that stands in a passage by itself. */
    private static int longest(Passage passage) {
        Fence fence = new Fence();
        int longest = 0;
        int items = 0;
        boolean blank = true;
        for (Passage.Line line : passage.lines()) {
            String text = line.text();
            if (fence.takes(text) || line.isBlank()) {
                blank = line.isBlank();
                continue;
            }
            boolean outer = text.length() - text.stripLeading().length() <= MOST_INDENT;
            if (outer && isItem(text.strip())) {
                items++;
            } else if (outer && blank) {
                items = 0;
            }
            blank = false;
            longest = Math.max(longest, items);
        }
        return longest;
    }

    private static boolean isItem(String text) {
        int end = 0;
        while (end < Math.min(MOST_DIGITS, text.length()) && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        String marks = end == 0 ? "-*+" : ".)";
        return end + 1 < text.length() && marks.indexOf(text.charAt(end)) >= 0 && text.charAt(end + 1) == ' ';
    }
}
