package io.github.deckwright.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        @Nullable Pair[] bestOfCard = new Pair[cards.size()];
        @Nullable Pair[] bestOfLine = new Pair[lines.size()];
        @Nullable Pair[] rivalOfCard = new Pair[cards.size()];
        @Nullable Pair[] rivalOfLine = new Pair[lines.size()];
        for (Pair pair : pairs) {
            if (isFree(pair)) {
                note(pair, pair.card(), bestOfCard, rivalOfCard, true);
                note(pair, pair.line(), bestOfLine, rivalOfLine, false);
            }
        }
        for (Pair pair : pairs) {
            if (isFree(pair)
                    && pair.resemblance().suffices()
                    && pair.equals(bestOfCard[pair.card()])
                    && pair.equals(bestOfLine[pair.line()])
                    && isAhead(pair, rivalOfCard[pair.card()])
                    && isAhead(pair, rivalOfLine[pair.line()])) {
                cardTaken[pair.card()] = true;
                lineTaken[pair.line()] = true;
                taken.add(pair);
            }
        }
    }

    /** Twins of the best are no rivals: they say the same, so any of them will do. */
    private void note(Pair pair, int end, @Nullable Pair[] bests, @Nullable Pair[] rivals, boolean ofCard) {
        Pair best = bests[end];
        if (best == null) {
            bests[end] = pair;
        } else if (rivals[end] == null) {
            Likeness one = ofCard
                    ? lines.get(best.line()).likeness()
                    : cards.get(best.card()).likeness();
            Likeness two = ofCard
                    ? lines.get(pair.line()).likeness()
                    : cards.get(pair.card()).likeness();
            if (!one.sameQuestion(two) || !one.sameAnswer(two)) {
                rivals[end] = pair;
            }
        }
    }

    private static boolean isAhead(Pair pair, @Nullable Pair rival) {
        return rival == null || pair.score() - rival.score() >= Resemblance.MARGIN - ROUNDING;
    }

    private boolean isFree(Pair pair) {
        return !cardTaken[pair.card()] && !lineTaken[pair.line()];
    }
}
