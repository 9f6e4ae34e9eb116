package io.github.deckwright.identity.match;

import io.github.deckwright.identity.print.Likeness;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.identity.wording.MovedWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pairs a line with the card of its document whose question says the same in another order, when no other question of the document says
 * that, before or after. The work grows with the number of cards.
 */
final class MovedWordsStep {
    /** What a question says, in a document. */
    private record Said(String document, List<String> words) {}

    private final Pairing pairing;
    private final Homes homes;
    private final IntPredicate doubted;

    /** @param doubted which cards could be several lines */
    MovedWordsStep(Pairing pairing, Homes homes, IntPredicate doubted) {
        this.pairing = pairing;
        this.homes = homes;
        this.doubted = doubted;
    }

    void run(int[] lines) {
        Set<String> documents = IntStream.of(lines)
                .filter(pairing::isFree)
                .mapToObj(this::documentOf)
                .collect(Collectors.toSet());
        documents.retainAll(IntStream.range(0, pairing.cards())
                .filter(pairing::isOpen)
                .mapToObj(card -> pairing.card(card).document())
                .collect(Collectors.toSet()));
        if (documents.isEmpty()) {
            return;
        }
        Map<Said, List<Integer>> old = new HashMap<>();
        for (int line : lines) {
            add(old, documents, documentOf(line), pairing.line(line).likeness(), line);
        }
        Map<Said, List<Integer>> now = new HashMap<>();
        for (int card = 0; card < pairing.cards(); card++) {
            Sighting sighting = pairing.card(card);
            add(now, documents, sighting.document(), sighting.likeness(), card);
        }
        now.forEach((said, cards) -> {
            List<Integer> known = old.getOrDefault(said, List.of());
            if (cards.size() == 1 && known.size() == 1) {
                settle(cards.get(0), known.get(0));
            }
        });
    }

    private String documentOf(int line) {
        return homes.of(pairing.line(line).document());
    }

    private static void add(
            Map<Said, List<Integer>> all, Set<String> documents, String document, Likeness card, int number) {
        if (documents.contains(document) && card.questionSketch().isEmpty()) {
            List<String> words = MovedWords.said(card.text());
            if (!words.isEmpty()) {
                all.computeIfAbsent(new Said(document, words), said -> new ArrayList<>())
                        .add(number);
            }
        }
    }

    private void settle(int card, int line) {
        if (pairing.isOpen(card)
                && pairing.isFree(line)
                && !doubted.test(card)
                && pairing.allows(card, line)
                && pairing.card(card).cloze() == pairing.line(line).cloze()
                && MovedWords.isAllThatDiffers(
                        pairing.line(line).likeness().text(),
                        pairing.card(card).likeness().text())) {
            pairing.pair(card, line, Grounds.SIMILAR);
        }
    }
}
