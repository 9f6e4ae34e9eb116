package io.github.deckwright.identity.match;

import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.match.ExactSteps.Found;
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
public final class Matching {
    private final Pairing pairing;
    private final Homes homes = new Homes();
    private final Anchors anchors;
    private final SortedMap<Integer, List<LedgerCard>> doubts = new TreeMap<>();

    /** @param pairing in which no card has a line yet */
    public Matching(Pairing pairing) {
        this.pairing = pairing;
        anchors = new Anchors(pairing, homes);
    }

    /** Runs all steps. */
    public void run() {
        ExactSteps exact = new ExactSteps(pairing);
        step(exact::ids);
        step(new TwinStep(pairing)::run);
        step(exact::questions);
        for (int card = 0; card < pairing.cards(); card++) {
            String document = pairing.card(card).document();
            pairing.lineOf(card).ifPresent(line -> homes.moved(line.document(), document));
        }
        homes.settle();
        List<Found> waiting = new ArrayList<>();
        step(lines -> exact.answers(lines, homes, waiting));
        similar(false);
        similar(true);
        step(new BriefStep(pairing, homes)::run);
        step(new MovedWordsStep(pairing, homes, card -> doubts.containsKey(card))::run);
        waiting.removeIf(pair ->
                !pairing.isOpen(pair.card()) || !pairing.isFree(pair.line()) || doubts.containsKey(pair.card()));
        new Claims(pairing, homes).settle(waiting, Grounds.SAME_ANSWER, this::doubt);
    }

    private void doubt(Found pair) {
        doubts.computeIfAbsent(pair.card(), card -> new ArrayList<>()).add(pairing.line(pair.line()));
    }

    /** Where the documents of the lines are now. */
    public Homes homes() {
        return homes;
    }

    /** Cards that could be one line or another, with these lines. */
    public SortedMap<Integer, List<LedgerCard>> doubts() {
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
                new SureCards(pairing, cloze),
                anchors);
        List<Found> leaning = new ArrayList<>();
        for (Assignment.Pair found : similar.clear()) {
            if (found.resemblance().leansOnAnswer()) {
                leaning.add(new Found(open[found.card()], lines[found.line()]));
            } else {
                pairing.pair(open[found.card()], lines[found.line()], Grounds.SIMILAR);
            }
        }
        similar.doubtful().forEach(pair -> doubt(new Found(open[pair.card()], lines[pair.line()])));
        new Claims(pairing, homes).settle(leaning, Grounds.SIMILAR, this::doubt);
    }

    private IntStream free(int[] lines, boolean cloze) {
        return IntStream.of(lines)
                .filter(line -> pairing.isFree(line) && pairing.line(line).cloze() == cloze)
                .boxed()
                .sorted(pairing::byCreation)
                .mapToInt(Integer::intValue);
    }
}
