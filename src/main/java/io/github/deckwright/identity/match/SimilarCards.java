package io.github.deckwright.identity.match;

import io.github.deckwright.identity.cores.InParallel;
import io.github.deckwright.identity.evidence.Glance;
import io.github.deckwright.identity.evidence.Resemblance;
import io.github.deckwright.identity.evidence.Similarity;
import io.github.deckwright.identity.evidence.Traces;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.print.Sighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Compares the cards that no exact step could place with the lines that are left. */
final class SimilarCards {
    /** So much an answer alone stands behind a question with any answer. */
    private static final double BARE = 0.30;

    /** Contests that one thread judges in one go: each may take as many comparisons as two documents have cards. */
    private static final int CONTESTS = 100;

    /** Comparisons with siblings in one build, a second's worth: a check that would take longer is left out. */
    private static final long BUDGET = 100_000_000;

    private final List<Sighting> sightings;
    private final List<LedgerCard> lines;
    private final int[] cardDocuments;
    private final int[] lineDocuments;
    private final int[] lineHomes;
    private final List<Traces> cardTraces;
    private final List<Traces> lineTraces;
    private final Assignment assignment;

    private final SureCards siblings;
    private final Anchors anchors;
    private final List<Assignment.Pair> contested = new ArrayList<>();

    /** All of one kind, in the order of the source and of creation. */
    SimilarCards(List<Sighting> sightings, List<LedgerCard> lines, Homes homes, SureCards siblings, Anchors anchors) {
        this.siblings = siblings;
        this.anchors = anchors;
        this.sightings = sightings;
        this.lines = lines;
        Map<String, Integer> numbers = new HashMap<>();
        cardDocuments = numbers(sightings, Sighting::document, numbers);
        lineDocuments = numbers(lines, LedgerCard::document, numbers);
        lineHomes = numbers(lines, line -> homes.of(line.document()), numbers);
        cardTraces = InParallel.each(sightings, Traces::new);
        lineTraces = InParallel.each(lines, Traces::new);
        assignment = new Assignment(pairs(), cardTraces, lineTraces);
    }

    /** Documents by number: they are compared for every pair. */
    private static <T> int[] numbers(List<T> items, Function<T, String> document, Map<String, Integer> numbers) {
        int[] found = new int[items.size()];
        for (int i = 0; i < found.length; i++) {
            Integer number = numbers.computeIfAbsent(document.apply(items.get(i)), path -> numbers.size());
            found[i] = number;
        }
        return found;
    }

    /** The pairs that are beyond doubt. */
    List<Assignment.Pair> clear() {
        List<Assignment.Pair> found = assignment.clear();
        List<Boolean> verdicts = InParallel.each(found.subList(0, affordable(found)), CONTESTS, this::isContested);
        List<Assignment.Pair> clear = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            (i < verdicts.size() && verdicts.get(i) ? contested : clear).add(found.get(i));
        }
        return clear;
    }

    /** How many of some pairs, from the first one on, there is time to contest. */
    private int affordable(List<Assignment.Pair> pairs) {
        long comparisons = 0;
        for (int i = 0; i < pairs.size(); i++) {
            comparisons += siblings.comparisons(
                    sightings.get(pairs.get(i).card()), lines.get(pairs.get(i).line()));
            if (comparisons > BUDGET) {
                return i;
            }
        }
        return pairs.size();
    }

    /** The pairs that would do and have rivals; call after {@link #clear}. */
    List<Assignment.Pair> doubtful() {
        List<Assignment.Pair> doubtful = new ArrayList<>(assignment.doubtful());
        doubtful.addAll(contested);
        return doubtful;
    }

    private boolean isContested(Assignment.Pair pair) {
        Sighting card = sightings.get(pair.card());
        LedgerCard line = lines.get(pair.line());
        return siblings.contest(
                        card,
                        cardTraces.get(pair.card()),
                        line,
                        lineTraces.get(pair.line()),
                        pair.resemblance().score())
                && !anchors.hold(card, line);
    }

    private List<Assignment.Pair> pairs() {
        Candidates candidates = new Candidates(lineTraces, cardTraces.size());
        Glance glance = new Glance(lines.stream().map(LedgerCard::likeness).toList());
        return InParallel.joined(
                InParallel.of(sightings.size(), (start, end) -> pairs(candidates, glance, start, end)));
    }

    private List<Assignment.Pair> pairs(Candidates candidates, Glance glance, int start, int end) {
        List<Assignment.Pair> pairs = new ArrayList<>();
        Candidates.Search search = candidates.new Search();
        for (int i = start; i < end; i++) {
            int card = i;
            Traces traces = cardTraces.get(card);
            Similarity similarity = new Similarity(traces);
            search.of(traces, line -> {
                if (!glance.rulesOut(traces, line, 0)) {
                    compare(similarity, card, line, glance.answers(traces, line), pairs);
                }
            });
        }
        return pairs;
    }

    private void compare(Similarity similarity, int card, int line, double answers, List<Assignment.Pair> pairs) {
        Sighting sighting = sightings.get(card);
        LedgerCard known = lines.get(line);
        if (sighting.likeness().brief().isKnown() && known.likeness().hasShortAnswer()) {
            return; // BriefStep knows better
        }
        boolean same = cardDocuments[card] == lineDocuments[line];
        boolean elsewhere = !same && cardDocuments[card] != lineHomes[line];
        Resemblance resemblance = similarity.to(lineTraces.get(line), elsewhere, answers);
        if (resemblance.nearlySuffices() && Pairing.allows(sighting, known)) {
            double score = resemblance.score() - (known.retired() ? Resemblance.MARGIN : 0);
            score -= resemblance.isBare() ? BARE : 0;
            int tie = same ? 0 : elsewhere ? 2 : 1;
            pairs.add(new Assignment.Pair(card, line, resemblance, score, tie));
        }
    }
}
