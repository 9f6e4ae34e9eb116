package io.github.deckwright.identity;

import java.util.ArrayList;
import java.util.List;

/** Compares the cards that no exact step could place with the lines that are left. */
final class SimilarCards {
    private final List<Sighting> sightings;
    private final List<LedgerCard> lines;
    private final Homes homes;
    private final List<Traces> cardTraces = new ArrayList<>();
    private final List<Traces> lineTraces = new ArrayList<>();
    private final Assignment assignment;

    private final Siblings siblings;
    private final List<Assignment.Pair> contested = new ArrayList<>();

    /** All of one kind, in the order of the source and of creation. */
    SimilarCards(List<Sighting> sightings, List<LedgerCard> lines, Homes homes, Siblings siblings) {
        this.siblings = siblings;
        this.sightings = sightings;
        this.lines = lines;
        this.homes = homes;
        sightings.forEach(sighting -> cardTraces.add(new Traces(sighting)));
        lines.forEach(line -> lineTraces.add(new Traces(line)));
        assignment = new Assignment(pairs(), cardTraces, lineTraces);
    }

    /** The pairs that are beyond doubt. */
    List<Assignment.Pair> clear() {
        List<Assignment.Pair> clear = new ArrayList<>();
        for (Assignment.Pair pair : assignment.clear()) {
            (isContested(pair) ? contested : clear).add(pair);
        }
        return clear;
    }

    /** The pairs that would do and have rivals; call after {@link #clear}. */
    List<Assignment.Pair> doubtful() {
        List<Assignment.Pair> doubtful = new ArrayList<>(assignment.doubtful());
        doubtful.addAll(contested);
        return doubtful;
    }

    private boolean isContested(Assignment.Pair pair) {
        return siblings.contest(
                sightings.get(pair.card()),
                cardTraces.get(pair.card()),
                lines.get(pair.line()),
                lineTraces.get(pair.line()),
                pair.resemblance().score());
    }

    private List<Assignment.Pair> pairs() {
        List<Assignment.Pair> pairs = new ArrayList<>();
        Candidates candidates = new Candidates(lineTraces, cardTraces);
        Glance glance = new Glance(lineTraces);
        for (int i = 0; i < sightings.size(); i++) {
            int card = i;
            Traces traces = cardTraces.get(card);
            Similarity similarity = new Similarity(traces);
            candidates.of(traces, line -> {
                if (!glance.rulesOut(traces, line)) {
                    compare(similarity, card, line, pairs);
                }
            });
        }
        return pairs;
    }

    private void compare(Similarity similarity, int card, int line, List<Assignment.Pair> pairs) {
        Sighting sighting = sightings.get(card);
        LedgerCard known = lines.get(line);
        boolean elsewhere = homes.isElsewhere(sighting.document(), known.document());
        Resemblance resemblance = similarity.to(lineTraces.get(line), elsewhere);
        if (resemblance.nearlySuffices() && Matching.allows(sighting, known)) {
            double score = resemblance.score() - (known.retired() ? Resemblance.MARGIN : 0);
            int tie = sighting.document().equals(known.document()) ? 0 : elsewhere ? 2 : 1;
            pairs.add(new Assignment.Pair(card, line, resemblance, score, tie));
        }
    }
}
