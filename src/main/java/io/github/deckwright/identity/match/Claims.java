package io.github.deckwright.identity.match;

import io.github.deckwright.identity.evidence.EditDistance;
import io.github.deckwright.identity.match.ExactSteps.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What questions say against a pair that leans on its answer: when answers changed places while both questions were touched, the
 * line's question is almost that of another card, and the history belongs there.
 */
final class Claims {
    /** A question this close to another one claims its history. */
    private static final double CLOSE = 0.80;

    private final Pairing pairing;
    private final Homes homes;
    private final Map<String, List<Integer>> cards = new HashMap<>();
    private final Map<String, List<Integer>> lines = new HashMap<>();

    /** @param pairing in which all pairs are made that questions speak for */
    Claims(Pairing pairing, Homes homes) {
        this.pairing = pairing;
        this.homes = homes;
    }

    /** Makes pairs that lean on their answers, but for those that a question contradicts: what becomes of these is for another one to say. */
    void settle(List<Found> leaning, Grounds grounds, Consumer<Found> contradicted) {
        if (leaning.isEmpty()) {
            return;
        }
        gather();
        // all are judged before any is made, so that their order does not matter
        List<Boolean> verdicts = leaning.stream()
                .map(pair -> contradict(pair.card(), pair.line()))
                .toList();
        for (int i = 0; i < leaning.size(); i++) {
            if (verdicts.get(i)) {
                contradicted.accept(leaning.get(i));
            } else {
                pairing.pair(leaning.get(i).card(), leaning.get(i).line(), grounds);
            }
        }
    }

    private void gather() {
        for (int card = 0; card < pairing.cards(); card++) {
            if (pairing.isOpen(card)) {
                cards.computeIfAbsent(pairing.card(card).document(), document -> new ArrayList<>())
                        .add(card);
            }
        }
        IntStream.concat(IntStream.of(pairing.live()), IntStream.of(pairing.retired()))
                .filter(pairing::isFree)
                .forEach(line -> lines.computeIfAbsent(
                                homes.of(pairing.line(line).document()), document -> new ArrayList<>())
                        .add(line));
    }

    /** Whether another card has the question of the line, or another line the question of the card. */
    private boolean contradict(int card, int line) {
        String here = pairing.card(card).document();
        String there = homes.of(pairing.line(line).document());
        return claimed(card, line, here) || (!there.equals(here) && claimed(card, line, there));
    }

    private boolean claimed(int card, int line, String document) {
        EditDistance asked = new EditDistance(pairing.card(card).likeness().text());
        EditDistance known = new EditDistance(pairing.line(line).likeness().text());
        boolean cloze = pairing.card(card).cloze();
        return cards.getOrDefault(document, List.of()).stream()
                        .filter(other -> other != card)
                        .filter(other -> pairing.card(other).cloze() == cloze)
                        .anyMatch(other ->
                                known.similarity(pairing.card(other).likeness().text(), CLOSE) >= CLOSE)
                || lines.getOrDefault(document, List.of()).stream()
                        .filter(other -> other != line)
                        .filter(other -> pairing.line(other).cloze() == cloze)
                        .anyMatch(other ->
                                asked.similarity(pairing.line(other).likeness().text(), CLOSE) >= CLOSE);
    }
}
