package io.github.deckwright.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Compares the cards that no exact step could place with the lines that are left. */
final class SimilarCards {
    /** Cards that one thread compares in one go. */
    private static final int PART = 5_000;

    private final List<Sighting> sightings;
    private final List<LedgerCard> lines;
    private final int[] cardDocuments;
    private final int[] lineDocuments;
    private final int[] lineHomes;
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
        Map<String, Integer> numbers = new HashMap<>();
        cardDocuments = numbers(sightings, Sighting::document, numbers);
        lineDocuments = numbers(lines, LedgerCard::document, numbers);
        lineHomes = numbers(lines, line -> homes.of(line.document()), numbers);
        sightings.forEach(sighting -> cardTraces.add(new Traces(sighting)));
        lines.forEach(line -> lineTraces.add(new Traces(line)));
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

    /** Compares in several threads when there is much to compare; the order of the pairs does not depend on that. */
    private List<Assignment.Pair> pairs() {
        Candidates candidates = new Candidates(lineTraces, cardTraces);
        Glance glance = new Glance(lineTraces);
        int parts = (sightings.size() + PART - 1) / PART;
        IntStream numbers = IntStream.range(0, parts);
        return (parts > 1 ? numbers.parallel() : numbers)
                .mapToObj(part -> pairs(candidates, glance, part * PART, Math.min(sightings.size(), (part + 1) * PART)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Assignment.Pair> pairs(Candidates candidates, Glance glance, int start, int end) {
        List<Assignment.Pair> pairs = new ArrayList<>();
        Candidates.Search search = candidates.new Search();
        for (int i = start; i < end; i++) {
            int card = i;
            Traces traces = cardTraces.get(card);
            Similarity similarity = new Similarity(traces);
            search.of(traces, line -> {
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
        boolean same = cardDocuments[card] == lineDocuments[line];
        boolean elsewhere = !same && cardDocuments[card] != lineHomes[line];
        Resemblance resemblance = similarity.to(lineTraces.get(line), elsewhere);
        if (resemblance.nearlySuffices() && Matching.allows(sighting, known)) {
            double score = resemblance.score() - (known.retired() ? Resemblance.MARGIN : 0);
            int tie = same ? 0 : elsewhere ? 2 : 1;
            pairs.add(new Assignment.Pair(card, line, resemblance, score, tie));
        }
    }
}
