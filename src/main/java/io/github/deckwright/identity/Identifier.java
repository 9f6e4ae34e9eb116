package io.github.deckwright.identity;

import io.github.deckwright.identity.Identity.Happening;
import io.github.deckwright.model.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** One run of the decision: matches, then gives every card its guid and times. */
final class Identifier {
    private final Ledger before;
    private final List<Sighting> sightings;
    private final Coverage coverage;
    private final long now;
    private final int[] order;
    private final Matching matching;
    private final Set<String> issued = new HashSet<>();
    private final Set<Long> created = new HashSet<>();
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final Identity[] identities;
    private final List<LedgerCard> cards = new ArrayList<>();
    private final List<Rewording> rewordings = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int retired;

    Identifier(Ledger before, List<Sighting> sightings, Coverage coverage, long now) {
        this.before = before;
        this.sightings = sightings;
        this.coverage = coverage;
        this.now = now;
        order = inOrder(sightings);
        matching = new Matching(
                before.cards().stream()
                        .filter(card -> coverage.covers(card.document()))
                        .toList(),
                Arrays.stream(order).mapToObj(sightings::get).toList());
        identities = new Identity[sightings.size()];
        for (LedgerCard card : before.cards()) {
            issued.add(card.guid());
            created.add(card.created());
        }
    }

    /** By path, then line: what is first does not depend on who was read first. */
    private static int[] inOrder(List<Sighting> sightings) {
        Comparator<Sighting> place = Comparator.comparing(Sighting::document)
                .thenComparingInt(sighting -> sighting.place().line())
                .thenComparingInt(sighting -> sighting.place().column());
        return IntStream.range(0, sightings.size())
                .boxed()
                .sorted(Comparator.comparing(sightings::get, place))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    Identification decide() {
        matching.run();
        long[] times = newTimes();
        int fresh = 0;
        for (int i = 0; i < order.length; i++) {
            Sighting sighting = sightings.get(order[i]);
            Matching.Match match = matching.match(i).orElse(null);
            identities[order[i]] = match == null ? issue(sighting, times[fresh++]) : keep(sighting, match);
            List<LedgerCard> doubts = matching.doubts().getOrDefault(i, List.of());
            if (!doubts.isEmpty()) {
                diagnostics.add(IdentityFindings.doubtful(sighting, identities[order[i]].guid(), doubts));
            }
        }
        for (LedgerCard card : before.cards()) {
            if (!matching.isTaken(card)) {
                boolean gone = !card.retired() && coverage.covers(card.document());
                retired += gone ? 1 : 0;
                cards.add(gone ? card.asRetired() : card);
            }
        }
        SortedMap<String, String> inherited = new Inheritance(before, coverage, sightings, identities).decks();
        Ledger ledger = new Ledger(before.project(), before.root(), before.rest(), documents(inherited), cards);
        return new Identification(Arrays.asList(identities), ledger, inherited, rewordings, retired, diagnostics);
    }

    /** Times of creation for all new cards: free ones, counted down from now, the earliest for the first card. */
    private long[] newTimes() {
        int count = (int) IntStream.range(0, order.length)
                .filter(i -> matching.match(i).isEmpty())
                .count();
        long[] times = new long[count];
        long time = now;
        for (int i = count - 1; i >= 0; i--) {
            while (created.contains(time)) {
                time--;
            }
            times[i] = time--;
        }
        return times;
    }

    private Identity issue(Sighting sighting, long time) {
        String key = (sighting.cloze() ? "c" : "b") + sighting.question();
        int occurrence = occurrences.getOrDefault(key, 0);
        String guid;
        do {
            guid = Guid.derive(before.project(), sighting.cloze(), sighting.question(), ++occurrence);
        } while (!issued.add(guid));
        occurrences.put(key, occurrence);
        ClozeNumbers numbers = ClozeNumbers.first(sighting.deletions());
        Fingerprint content = ContentHash.numbered(sighting.content(), numbers.inOrder());
        Identity identity = new Identity(guid, time, now / 1000, numbers.published(), Happening.NEW);
        cards.add(card(identity, sighting, content, numbers, ""));
        return identity;
    }

    private Identity keep(Sighting sighting, Matching.Match match) {
        LedgerCard line = match.line();
        ClozeNumbers numbers = ClozeNumbers.next(line.deletions(), sighting.deletions());
        Fingerprint content = ContentHash.numbered(sighting.content(), numbers.inOrder());
        boolean same = content.equals(line.content());
        long modified = same ? line.modified() : Math.max(now / 1000, line.modified() + 1);
        Happening happening = same
                ? Happening.UNCHANGED
                : sighting.likeness().sameQuestion(line.likeness()) ? Happening.CHANGED : Happening.REWORDED;
        if (happening == Happening.REWORDED) {
            rewordings.add(rewording(sighting, match));
        }
        Identity identity = new Identity(line.guid(), line.created(), modified, numbers.published(), happening);
        cards.add(card(identity, sighting, content, numbers, line.rest()));
        return identity;
    }

    private static Rewording rewording(Sighting sighting, Matching.Match match) {
        LedgerCard line = match.line();
        Resemblance resemblance = new Similarity(new Traces(sighting)).to(new Traces(line), false);
        return new Rewording(
                sighting.place(),
                line.guid(),
                line.likeness().text(),
                sighting.likeness().text(),
                resemblance.question(),
                resemblance.answer(),
                match.evidence());
    }

    private static LedgerCard card(
            Identity identity, Sighting sighting, Fingerprint content, ClozeNumbers numbers, String rest) {
        return new LedgerCard(
                identity.guid(),
                sighting.cloze(),
                identity.created(),
                identity.modified(),
                sighting.document(),
                content,
                sighting.core().text().substring(0, LedgerCard.CORE_LENGTH),
                sighting.likeness(),
                sighting.id(),
                numbers.ever(),
                false,
                rest);
    }

    /** The documents that hold or held a card of the new ledger. Decks of new ones are for the build to fill in. */
    private SortedMap<String, LedgerDocument> documents(Map<String, String> inherited) {
        SortedMap<String, LedgerDocument> documents = new TreeMap<>();
        for (LedgerCard card : cards) {
            documents.computeIfAbsent(card.document(), path -> {
                LedgerDocument known = before.documents().get(path);
                return known != null ? known : new LedgerDocument(path, inherited.getOrDefault(path, ""), "");
            });
        }
        return documents;
    }
}
