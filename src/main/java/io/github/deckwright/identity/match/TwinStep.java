package io.github.deckwright.identity.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Pairs cards with lines that are equal in all that a learner reads. Several may be: any pairing is harmless, so the document decides,
 * then the order.
 */
final class TwinStep {
    private final Pairing pairing;

    TwinStep(Pairing pairing) {
        this.pairing = pairing;
    }

    void run(int[] lines) {
        Groups known = new Groups(pairing.lines(), lines.length);
        for (int line : lines) {
            if (pairing.isFree(line)) {
                known.add(pairing.questionOfLine(line), pairing.answerOfLine(line), line);
            }
        }
        if (known.isEmpty()) {
            return;
        }
        Groups cards = new Groups(pairing.cards(), pairing.cards());
        for (int card = 0; card < pairing.cards(); card++) {
            if (pairing.isOpen(card)) {
                cards.add(pairing.question(card), pairing.answer(card), card);
            }
        }
        for (int card = 0; card < pairing.cards(); card++) {
            if (pairing.isOpen(card) && cards.first(pairing.question(card), pairing.answer(card)) == card) {
                int line = known.first(pairing.question(card), pairing.answer(card));
                if (line >= 0 && (cards.next(card) >= 0 || known.next(line) >= 0)) {
                    pair(list(cards, card), list(known, line));
                } else if (line >= 0 && pairing.allows(card, line)) {
                    pairing.pair(card, line, Grounds.SAME_QUESTION_AND_ANSWER);
                }
            }
        }
    }

    private static List<Integer> list(Groups groups, int first) {
        List<Integer> items = new ArrayList<>();
        for (int item = first; item >= 0; item = groups.next(item)) {
            items.add(item);
        }
        return items;
    }

    private void pair(List<Integer> cards, List<Integer> lines) {
        lines.sort(pairing::byCreation);
        Map<String, Collection<Integer>> byDocument = new HashMap<>();
        for (int line : lines) {
            byDocument
                    .computeIfAbsent(pairing.line(line).document(), document -> new ArrayDeque<>())
                    .add(line);
        }
        for (int card : cards) {
            pairFirst(card, byDocument.getOrDefault(pairing.card(card).document(), List.of()));
        }
        Collection<Integer> left = new ArrayDeque<>();
        lines.stream().filter(pairing::isFree).forEach(left::add);
        cards.stream().filter(pairing::isOpen).forEach(card -> pairFirst(card, left));
    }

    private void pairFirst(int card, Collection<Integer> lines) {
        for (Iterator<Integer> line = lines.iterator(); line.hasNext(); ) {
            int next = line.next();
            if (pairing.allows(card, next)) {
                pairing.pair(card, next, Grounds.SAME_QUESTION_AND_ANSWER);
                line.remove();
                return;
            }
        }
    }
}
