package io.github.deckwright.identity.tell;

import io.github.deckwright.identity.evidence.BriefEvidence;
import io.github.deckwright.identity.evidence.BriefEvidence.Likelihood;
import io.github.deckwright.identity.evidence.Traces;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.match.Homes;
import io.github.deckwright.model.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which new card may be which card that is gone, document by document, one to one, the best pairing first. Nothing of this decides who
 * gets a history: the author is asked, so little evidence is enough, and where two pairs have as much the place decides.
 */
public final class Suggestions {
    /** Less in common than this have any two questions of a deck. */
    private static final double LEAST = 0.20;

    /** What the same place counts: less than any difference in evidence that means something. */
    private static final double PLACE = 0.05;

    /** Comparisons in one document for which all pairs are looked at; then only those that share a word or the answer. */
    private static final long EVERYTHING = 250_000;

    /** Words that more cards share tell nothing. */
    private static final int SHARED = 16;

    private Suggestions() {}

    private record Pair(int gone, int fresh, double likelihood) {}

    /**
     * Pairs cards of one build.
     *
     * @param after all cards of the ledger when the build is done, those that are gone too
     * @param gone guids of the cards that the build missed
     * @param fresh guids of its new cards, in the order of the source
     * @param homes of the documents of the cards that are gone
     * @return new guids by old ones
     */
    public static Map<String, String> of(List<LedgerCard> after, Set<String> gone, List<String> fresh, Homes homes) {
        if (gone.isEmpty() || fresh.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> order = new HashMap<>();
        fresh.forEach(guid -> order.put(guid, order.size()));
        Map<String, List<LedgerCard>> old = new TreeMap<>();
        Map<String, List<LedgerCard>> young = new HashMap<>();
        Map<String, BriefEvidence> decks = new HashMap<>();
        for (LedgerCard card : after) {
            String document = gone.contains(card.guid()) ? homes.of(card.document()) : card.document();
            if (gone.contains(card.guid())) {
                old.computeIfAbsent(document, d -> new ArrayList<>()).add(card);
            } else if (order.containsKey(card.guid())) {
                young.computeIfAbsent(document, d -> new ArrayList<>()).add(card);
            }
            decks.computeIfAbsent(document, d -> new BriefEvidence()).before(card.likeness());
        }
        Map<String, String> heirs = new HashMap<>();
        old.forEach((document, lost) -> {
            List<LedgerCard> found = young.getOrDefault(document, new ArrayList<>());
            found.sort(Comparator.comparing(card -> order.getOrDefault(card.guid(), 0)));
            lost.sort(Comparator.comparingLong(LedgerCard::created).thenComparing(LedgerCard::guid));
            pair(lost, found, decks.getOrDefault(document, new BriefEvidence()), heirs);
        });
        return heirs;
    }

    private static void pair(
            List<LedgerCard> gone, List<LedgerCard> fresh, BriefEvidence deck, Map<String, String> heirs) {
        List<Pair> pairs = new ArrayList<>();
        Function<LedgerCard, Set<Integer>> candidates = candidates(gone.size(), fresh);
        List<Traces> traces = fresh.stream().map(Traces::new).toList();
        for (int i = 0; i < gone.size(); i++) {
            LedgerCard old = gone.get(i);
            Traces known = new Traces(old);
            for (int j : candidates.apply(old)) {
                LedgerCard young = fresh.get(j);
                boolean ids = old.id().isPresent() && young.id().isPresent();
                if (old.cloze() == young.cloze() && !ids) {
                    double likelihood = deck.likelihood(traces.get(j), known).sum();
                    double apart = Math.abs((double) i / gone.size() - (double) j / fresh.size());
                    if (likelihood >= LEAST) {
                        pairs.add(new Pair(i, j, likelihood + PLACE * (1 - apart)));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likelihood)
                .reversed()
                .thenComparing(Pair::gone)
                .thenComparing(Pair::fresh));
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            String old = gone.get(pair.gone()).guid();
            if (!heirs.containsKey(old) && taken.add(pair.fresh())) {
                heirs.put(old, fresh.get(pair.fresh()).guid());
            }
        }
    }

    private static Function<LedgerCard, Set<Integer>> candidates(int gone, List<LedgerCard> fresh) {
        Set<Integer> all = new HashSet<>();
        Map<Object, List<Integer>> shared = new HashMap<>();
        boolean everything = (long) gone * fresh.size() <= EVERYTHING;
        for (int i = 0; i < fresh.size(); i++) {
            int index = i;
            all.add(i);
            if (!everything) {
                BriefEvidence.keys(fresh.get(i).likeness())
                        .forEach(key -> shared.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(index));
            }
        }
        return old -> everything ? all : BriefEvidence.sharing(old.likeness(), shared, SHARED);
    }

    /** What a ledger holds of them, by document and then in the order in which the cards that are gone were made. */
    public static List<Suggestion> in(Ledger ledger) {
        Map<String, LedgerCard> living = new HashMap<>();
        List<LedgerCard> asked = new ArrayList<>();
        for (LedgerCard card : ledger.cards()) {
            if (!card.retired()) {
                living.put(card.guid(), card);
            }
            if (!card.heir().isEmpty()) {
                asked.add(card);
            }
        }
        asked.sort(Comparator.comparingLong(LedgerCard::created).thenComparing(LedgerCard::guid));
        List<Suggestion> suggestions = new ArrayList<>();
        for (LedgerCard card : asked) {
            Optional.ofNullable(living.get(card.heir())).ifPresent(heir -> suggestions.add(suggestion(card, heir)));
        }
        suggestions.sort(Comparator.comparing(Suggestion::document));
        return suggestions;
    }

    private static Suggestion suggestion(LedgerCard old, LedgerCard fresh) {
        Likelihood likelihood = new BriefEvidence().likelihood(new Traces(fresh), new Traces(old));
        return new Suggestion(
                fresh.document(),
                old.guid(),
                fresh.guid(),
                old.likeness().text(),
                fresh.likeness().text(),
                percent(likelihood.question()),
                percent(likelihood.answer()));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
