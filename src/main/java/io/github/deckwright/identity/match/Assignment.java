package io.github.deckwright.identity.match;

import io.github.deckwright.identity.evidence.Resemblance;
import io.github.deckwright.identity.evidence.Traces;
import io.github.deckwright.identity.print.Likeness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Gives cards to lines one to one, best first. A pair is only taken when neither side has a rival within the margin; taking a pair may
 * free others of their rivals, so this goes on until nothing changes. What then is left over could be one or the other.
 */
final class Assignment {
    /**
     * A card and a line that may be one.
     *
     * @param score by which pairs are compared
     * @param tie smaller first where scores are equal: the same document
     */
    record Pair(int card, int line, Resemblance resemblance, double score, int tie) {}

    private static final double ROUNDING = 1e-9;
    private static final int NONE = -1;

    private final List<Pair> pairs;
    private final List<Traces> cards;
    private final List<Traces> lines;
    private final boolean[] cardTaken;
    private final boolean[] lineTaken;
    private final List<Pair> taken = new ArrayList<>();

    Assignment(List<Pair> pairs, List<Traces> cards, List<Traces> lines) {
        this.pairs = new ArrayList<>(pairs);
        this.pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::tie)
                .thenComparingInt(Pair::card)
                .thenComparingInt(Pair::line));
        this.cards = cards;
        this.lines = lines;
        cardTaken = new boolean[cards.size()];
        lineTaken = new boolean[lines.size()];
    }

    /** The pairs that are beyond doubt. */
    List<Pair> clear() {
        int before;
        do {
            before = taken.size();
            round();
        } while (taken.size() > before);
        return taken;
    }

    /** The pairs that would do, and have rivals; call after {@link #clear}. */
    List<Pair> doubtful() {
        List<Pair> doubtful = new ArrayList<>();
        for (Pair pair : pairs) {
            if (isFree(pair) && pair.resemblance().suffices()) {
                doubtful.add(pair);
            }
        }
        return doubtful;
    }

    private void round() {
        int[] bestOfCard = none(cards.size());
        int[] bestOfLine = none(lines.size());
        int[] rivalOfCard = none(cards.size());
        int[] rivalOfLine = none(lines.size());
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (isFree(pair)) {
                note(i, pair.card(), bestOfCard, rivalOfCard, true);
                note(i, pair.line(), bestOfLine, rivalOfLine, false);
            }
        }
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (isFree(pair)
                    && pair.resemblance().suffices()
                    && bestOfCard[pair.card()] == i
                    && bestOfLine[pair.line()] == i
                    && isAhead(pair, rivalOfCard[pair.card()])
                    && isAhead(pair, rivalOfLine[pair.line()])) {
                cardTaken[pair.card()] = true;
                lineTaken[pair.line()] = true;
                taken.add(pair);
            }
        }
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Twins of the best are no rivals: they say the same, so any of them will do. */
    private void note(int index, int end, int[] bests, int[] rivals, boolean ofCard) {
        if (bests[end] == NONE) {
            bests[end] = index;
        } else if (rivals[end] == NONE) {
            Likeness one = otherEnd(bests[end], ofCard);
            Likeness two = otherEnd(index, ofCard);
            if (!one.sameQuestion(two) || !one.sameAnswer(two)) {
                rivals[end] = index;
            }
        }
    }

    private Likeness otherEnd(int index, boolean ofCard) {
        Pair pair = pairs.get(index);
        return (ofCard ? lines.get(pair.line()) : cards.get(pair.card())).likeness();
    }

    private boolean isAhead(Pair pair, int rival) {
        return rival == NONE || pair.score() - pairs.get(rival).score() >= Resemblance.MARGIN - ROUNDING;
    }

    private boolean isFree(Pair pair) {
        return !cardTaken[pair.card()] && !lineTaken[pair.line()];
    }
}
