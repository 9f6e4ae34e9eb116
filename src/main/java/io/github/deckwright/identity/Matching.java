package io.github.deckwright.identity;

import io.github.deckwright.identity.Rewording.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Finds for each card of this build its line in the ledger, one to one, the surest evidence first. Never by path, number or position:
 * a history on the wrong card is worse than a lost one. Retired lines take part in every step, after live ones.
 */
final class Matching {
    private final Pairing pairing;
    private final Homes homes = new Homes();
    private final SortedMap<Integer, List<LedgerCard>> doubts = new TreeMap<>();

    /** @param pairing in which no card has a line yet */
    Matching(Pairing pairing) {
        this.pairing = pairing;
    }

    /** Runs all steps. */
    void run() {
        ExactSteps exact = new ExactSteps(pairing);
        step(exact::ids);
        step(new TwinStep(pairing)::run);
        step(exact::questions);
        for (int card = 0; card < pairing.cards(); card++) {
            String document = pairing.card(card).document();
            pairing.lineOf(card).ifPresent(line -> homes.moved(line.document(), document));
        }
        homes.settle();
        step(lines -> exact.answers(lines, homes));
        similar(false);
        similar(true);
    }

    /** Cards that could be one line or another, with these lines. */
    SortedMap<Integer, List<LedgerCard>> doubts() {
        return doubts;
    }

    private void step(Consumer<int[]> step) {
        step.accept(pairing.live());
        step.accept(pairing.retired());
    }

    /** Live lines come first: a retired one must be clearly better. */
    private void similar(boolean cloze) {
        int[] open = IntStream.range(0, pairing.cards())
                .filter(card -> pairing.isOpen(card) && pairing.card(card).cloze() == cloze)
                .toArray();
        int[] lines = IntStream.concat(free(pairing.live(), cloze), free(pairing.retired(), cloze))
                .toArray();
        if (open.length == 0 || lines.length == 0) {
            return;
        }
        SimilarCards similar = new SimilarCards(
                IntStream.of(open).mapToObj(pairing::card).toList(),
                IntStream.of(lines).mapToObj(pairing::line).toList(),
                homes,
                new Siblings(pairing, cloze));
        for (Assignment.Pair found : similar.clear()) {
            pairing.pair(open[found.card()], lines[found.line()], Evidence.SIMILAR);
        }
        for (Assignment.Pair doubt : similar.doubtful()) {
            doubts.computeIfAbsent(open[doubt.card()], card -> new ArrayList<>())
                    .add(pairing.line(lines[doubt.line()]));
        }
    }

    private IntStream free(int[] lines, boolean cloze) {
        return IntStream.of(lines)
                .filter(line -> pairing.isFree(line) && pairing.line(line).cloze() == cloze)
                .boxed()
                .sorted(pairing::byCreation)
                .mapToInt(Integer::intValue);
    }
}
