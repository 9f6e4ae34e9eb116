package io.github.deckwright.identity.match;

import io.github.deckwright.identity.evidence.BriefEvidence;
import io.github.deckwright.identity.evidence.BriefEvidence.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Pairs cards with short answers, document by document: what was there and is gone with what is new. A card that has its line already
 * is no rival of anything. Candidates share the answer or a word that few have, so the work grows with the number of cards.
 */
final class BriefStep {
    /** Cards or lines that share a word, or an answer; of more it tells nothing. */
    private static final int SHARED = 16;

    /** Two pairs this close to each other could be one or the other. */
    private static final double MARGIN = 0.05;

    private record Pair(int card, int line, Verdict verdict) {}

    private final Pairing pairing;
    private final Homes homes;

    BriefStep(Pairing pairing, Homes homes) {
        this.pairing = pairing;
        this.homes = homes;
    }

    void run(int[] lines) {
        Map<String, List<Integer>> open = byDocument(IntStream.range(0, pairing.cards())
                .filter(card -> pairing.isOpen(card)
                        && pairing.card(card).likeness().brief().isKnown()));
        Map<String, List<Integer>> free = linesByDocument(IntStream.of(lines)
                .filter(line ->
                        pairing.isFree(line) && pairing.line(line).likeness().hasShortAnswer()));
        free.keySet().retainAll(open.keySet());
        if (free.isEmpty()) {
            return;
        }
        Map<String, BriefEvidence> decks = decks(free.keySet(), lines);
        free.forEach((document, gone) -> settle(pairs(
                open.getOrDefault(document, List.of()), gone, decks.getOrDefault(document, new BriefEvidence()))));
    }

    private Map<String, List<Integer>> byDocument(IntStream cards) {
        Map<String, List<Integer>> found = new HashMap<>();
        cards.forEach(card -> found.computeIfAbsent(pairing.card(card).document(), d -> new ArrayList<>())
                .add(card));
        return found;
    }

    private Map<String, List<Integer>> linesByDocument(IntStream lines) {
        Map<String, List<Integer>> found = new TreeMap<>();
        lines.forEach(line -> found.computeIfAbsent(homes.of(pairing.line(line).document()), d -> new ArrayList<>())
                .add(line));
        return found;
    }

    private Map<String, BriefEvidence> decks(Set<String> documents, int[] lines) {
        Map<String, BriefEvidence> decks = new HashMap<>();
        documents.forEach(document -> decks.put(document, new BriefEvidence()));
        for (int card = 0; card < pairing.cards(); card++) {
            BriefEvidence deck = decks.get(pairing.card(card).document());
            if (deck != null) {
                deck.after(pairing.card(card).likeness());
            }
        }
        for (int line : lines) {
            BriefEvidence deck = decks.get(homes.of(pairing.line(line).document()));
            if (deck != null) {
                deck.before(pairing.line(line).likeness());
            }
        }
        return decks;
    }

    private List<Pair> pairs(List<Integer> open, List<Integer> gone, BriefEvidence deck) {
        Map<Object, List<Integer>> shared = new HashMap<>();
        for (int card : open) {
            for (Object key : BriefEvidence.keys(pairing.card(card).likeness())) {
                shared.computeIfAbsent(key, k -> new ArrayList<>()).add(card);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int line : gone) {
            Set<Integer> candidates = BriefEvidence.sharing(pairing.line(line).likeness(), shared, SHARED);
            for (int card : candidates) {
                if (pairing.allows(card, line)
                        && pairing.card(card).cloze() == pairing.line(line).cloze()) {
                    Verdict verdict = deck.of(
                            pairing.line(line).likeness(), pairing.card(card).likeness());
                    if (verdict.strength() > 0) {
                        pairs.add(new Pair(card, line, verdict));
                    }
                }
            }
        }
        return pairs;
    }

    /** The best pairs first, where neither side has another one that is as good. */
    private void settle(List<Pair> pairs) {
        pairs.sort(Comparator.comparingDouble((Pair pair) -> pair.verdict().strength())
                .reversed()
                .thenComparing(Pair::card)
                .thenComparing(Pair::line));
        boolean again = true;
        while (again) {
            again = false;
            Map<Integer, List<Pair>> ofCard = new HashMap<>();
            Map<Integer, List<Pair>> ofLine = new HashMap<>();
            for (Pair pair : pairs) {
                if (pairing.isOpen(pair.card()) && pairing.isFree(pair.line())) {
                    ofCard.computeIfAbsent(pair.card(), c -> new ArrayList<>()).add(pair);
                    ofLine.computeIfAbsent(pair.line(), l -> new ArrayList<>()).add(pair);
                }
            }
            for (Pair pair : pairs) {
                if (pairing.isOpen(pair.card())
                        && pairing.isFree(pair.line())
                        && pair.verdict().suffices()
                        && isAhead(pair, ofCard.getOrDefault(pair.card(), List.of()))
                        && isAhead(pair, ofLine.getOrDefault(pair.line(), List.of()))) {
                    pairing.pair(pair.card(), pair.line(), Grounds.SIMILAR);
                    again = true;
                }
            }
        }
    }

    private static boolean isAhead(Pair pair, List<Pair> rivals) {
        return rivals.stream()
                .allMatch(rival -> rival.equals(pair)
                        || pair.verdict().strength() - rival.verdict().strength() >= MARGIN);
    }
}
