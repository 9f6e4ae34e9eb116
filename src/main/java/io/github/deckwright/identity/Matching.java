package io.github.deckwright.identity;

import io.github.deckwright.identity.Rewording.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each card of this build its line in the ledger, one to one, the surest evidence first. Never by path, number or position:
 * a history on the wrong card is worse than a lost one. Retired lines take part in every step, after live ones.
 */
final class Matching {
    /** A line found for a card. */
    record Match(LedgerCard line, Evidence evidence) {}

    /** An answer whose sketch fills fewer slots than this, a line of thirty characters, says nothing as the only evidence. */
    private static final int ANSWER_SLOTS = 19;

    private final List<Sighting> sightings;
    private final @Nullable Match[] matches;
    private final List<LedgerCard> live = new ArrayList<>();
    private final List<LedgerCard> retired = new ArrayList<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final Homes homes = new Homes();
    private final SortedMap<Integer, List<LedgerCard>> doubts = new TreeMap<>();

    /**
     * @param lines of covered documents
     * @param sightings in the order of the source
     */
    Matching(List<LedgerCard> lines, List<Sighting> sightings) {
        this.sightings = sightings;
        matches = new Match[sightings.size()];
        List<LedgerCard> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparingLong(LedgerCard::created).thenComparing(LedgerCard::guid));
        ordered.forEach(line -> (line.retired() ? retired : live).add(line));
    }

    /** Runs all steps. */
    void run() {
        step(this::sameId);
        step(this::sameQuestionAndAnswer);
        step(this::sameQuestion);
        for (int i = 0; i < matches.length; i++) {
            Match match = matches[i];
            if (match != null) {
                homes.moved(match.line().document(), sightings.get(i).document());
            }
        }
        homes.settle();
        step(this::sameAnswer);
        similar(false);
        similar(true);
    }

    Optional<Match> match(int sighting) {
        return Optional.ofNullable(matches[sighting]);
    }

    boolean isTaken(LedgerCard line) {
        return taken.containsKey(line.guid());
    }

    /** Cards that could be one line or another, with these lines. */
    SortedMap<Integer, List<LedgerCard>> doubts() {
        return doubts;
    }

    private void step(Consumer<List<LedgerCard>> step) {
        step.accept(live);
        step.accept(retired);
    }

    private void pair(int sighting, LedgerCard line, Evidence evidence) {
        matches[sighting] = new Match(line, evidence);
        taken.put(line.guid(), sighting);
    }

    private void sameId(List<LedgerCard> lines) {
        Map<Object, List<LedgerCard>> byId =
                free(lines, line -> line.id().<Object>map(id -> List.of(line.cloze(), id)));
        Map<Object, List<Integer>> cards =
                open(sighting -> sighting.id().<Object>map(id -> List.of(sighting.cloze(), id)));
        cards.forEach((id, found) -> {
            List<LedgerCard> known = byId.getOrDefault(id, List.of());
            if (!known.isEmpty()) {
                pair(found.get(0), known.get(0), Evidence.ID);
            }
        });
    }

    private record Both(boolean cloze, Fingerprint question, Fingerprint answer) {

        // Written out here: those of a record are put together at run time, which costs every start some milliseconds.
        @Override
        public boolean equals(Object other) {
            return other instanceof Both both
                    && cloze == both.cloze
                    && question.equals(both.question)
                    && answer.equals(both.answer);
        }

        @Override
        public int hashCode() {
            return 31 * question.hashCode() + answer.hashCode();
        }
    }

    /** Equal in all that a learner reads: any pairing is harmless, so the document decides, then the order. */
    private void sameQuestionAndAnswer(List<LedgerCard> lines) {
        Map<Object, List<LedgerCard>> known = free(
                lines,
                line -> Optional.of(new Both(
                        line.cloze(),
                        line.likeness().question(),
                        line.likeness().answer())));
        Map<Object, List<Integer>> cards = open(sighting -> Optional.of(new Both(
                sighting.cloze(),
                sighting.likeness().question(),
                sighting.likeness().answer())));
        cards.forEach((key, found) -> {
            List<LedgerCard> left = new ArrayList<>(known.getOrDefault(key, List.of()));
            for (boolean inDocument : new boolean[] {true, false}) {
                for (int sighting : found) {
                    left.stream()
                            .filter(line -> matches[sighting] == null && allowed(sighting, line))
                            .filter(line -> !inDocument
                                    || line.document()
                                            .equals(sightings.get(sighting).document()))
                            .findFirst()
                            .ifPresent(line -> {
                                pair(sighting, line, Evidence.SAME_QUESTION_AND_ANSWER);
                                left.remove(line);
                            });
                }
            }
        });
    }

    private record One(boolean cloze, Fingerprint text) {}

    private void sameQuestion(List<LedgerCard> lines) {
        pairUnique(
                free(
                        lines,
                        line -> Optional.of(line)
                                .filter(l -> l.likeness().hasQuestion())
                                .map(l -> new One(l.cloze(), l.likeness().question()))),
                open(sighting -> Optional.of(sighting)
                        .filter(s -> s.likeness().hasQuestion())
                        .map(s -> new One(s.cloze(), s.likeness().question()))),
                Evidence.SAME_QUESTION);
    }

    /** An answer counts when no other card has or had it, here and in the ledger. */
    private void sameAnswer(List<LedgerCard> lines) {
        Map<Object, List<LedgerCard>> known = new HashMap<>();
        group(lines, line -> telling(line.likeness()).map(text -> new One(line.cloze(), text)), known);
        Map<Object, List<Integer>> cards = new HashMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            Optional<Fingerprint> text = telling(sighting.likeness());
            if (text.isPresent()) {
                cards.computeIfAbsent(new One(sighting.cloze(), text.get()), key -> new ArrayList<>(1))
                        .add(i);
            }
        }
        cards.values().removeIf(found -> found.size() > 1 || matches[found.get(0)] != null);
        known.values().removeIf(found -> found.size() > 1 || isTaken(found.get(0)));
        pairUnique(known, cards, Evidence.SAME_ANSWER);
    }

    private static Optional<Fingerprint> telling(Likeness likeness) {
        return Sketch.filled(likeness.answerSketch()) < ANSWER_SLOTS
                ? Optional.empty()
                : Optional.of(likeness.answer());
    }

    private void pairUnique(Map<Object, List<LedgerCard>> known, Map<Object, List<Integer>> cards, Evidence evidence) {
        cards.forEach((key, found) -> {
            List<LedgerCard> lines = known.getOrDefault(key, List.of());
            if (found.size() == 1 && lines.size() == 1 && allowed(found.get(0), lines.get(0))) {
                Sighting sighting = sightings.get(found.get(0));
                boolean moved =
                        homes.isElsewhere(sighting.document(), lines.get(0).document());
                if (evidence != Evidence.SAME_ANSWER || !moved || !sighting.codeAnswer()) {
                    pair(found.get(0), lines.get(0), evidence);
                }
            }
        });
    }

    /** Live lines come first: a retired one must be clearly better. */
    private void similar(boolean cloze) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] == null && sightings.get(i).cloze() == cloze) {
                open.add(i);
            }
        }
        List<LedgerCard> lines = new ArrayList<>();
        step(some -> some.stream()
                .filter(line -> line.cloze() == cloze && !isTaken(line))
                .forEach(lines::add));
        if (open.isEmpty() || lines.isEmpty()) {
            return;
        }
        SimilarCards similar =
                new SimilarCards(open.stream().map(sightings::get).toList(), lines, homes, siblings(cloze));
        for (Assignment.Pair found : similar.clear()) {
            pair(open.get(found.card()), lines.get(found.line()), Evidence.SIMILAR);
        }
        for (Assignment.Pair doubt : similar.doubtful()) {
            doubts.computeIfAbsent(open.get(doubt.card()), card -> new ArrayList<>())
                    .add(lines.get(doubt.line()));
        }
    }

    private Siblings siblings(boolean cloze) {
        Siblings siblings = new Siblings();
        for (int i = 0; i < matches.length; i++) {
            Match match = matches[i];
            if (match != null && match.line().cloze() == cloze) {
                siblings.add(sightings.get(i), match.line());
            }
        }
        return siblings;
    }

    /** Two ids that differ are two cards, whatever they say. */
    static boolean allows(Sighting sighting, LedgerCard line) {
        return sighting.id().isEmpty() || line.id().isEmpty() || sighting.id().equals(line.id());
    }

    private boolean allowed(int sighting, LedgerCard line) {
        return allows(sightings.get(sighting), line);
    }

    private Map<Object, List<LedgerCard>> free(List<LedgerCard> lines, Function<LedgerCard, Optional<?>> key) {
        Map<Object, List<LedgerCard>> groups = new HashMap<>();
        group(lines, line -> isTaken(line) ? Optional.empty() : key.apply(line), groups);
        return groups;
    }

    private static void group(
            List<LedgerCard> lines, Function<LedgerCard, Optional<?>> key, Map<Object, List<LedgerCard>> groups) {
        for (LedgerCard line : lines) {
            key.apply(line)
                    .ifPresent(value -> groups.computeIfAbsent(value, v -> new ArrayList<>(1))
                            .add(line));
        }
    }

    private Map<Object, List<Integer>> open(Function<Sighting, Optional<?>> key) {
        Map<Object, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < sightings.size(); i++) {
            int index = i;
            if (matches[i] == null) {
                key.apply(sightings.get(i))
                        .ifPresent(value -> groups.computeIfAbsent(value, v -> new ArrayList<>(1))
                                .add(index));
            }
        }
        return groups;
    }
}
