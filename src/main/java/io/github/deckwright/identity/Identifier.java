package io.github.deckwright.identity;

import io.github.deckwright.identity.Identity.Happening;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One run of the decision: matches, then gives every card its guid and times. */
final class Identifier {
    private final Ledger before;
    /** In the order of the source. */
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
    private final IdentityFindings findings = new IdentityFindings();
    private int contextOnly;
    private @Nullable Sighting firstContextOnly;

    Identifier(Ledger before, List<Sighting> sightings, Coverage coverage, long now) {
        this.before = before;
        this.coverage = coverage;
        this.now = now;
        order = inOrder(sightings);
        this.sightings = withIdsOnce(sightings);
        matching = new Matching(
                before.cards().stream()
                        .filter(card -> coverage.covers(card.document()))
                        .toList(),
                this.sightings);
        identities = new Identity[sightings.size()];
        for (LedgerCard card : before.cards()) {
            issued.add(card.guid());
            created.add(card.created());
        }
    }

    private List<Sighting> withIdsOnce(List<Sighting> given) {
        Map<String, Sighting> firsts = new HashMap<>();
        List<Sighting> ordered = new ArrayList<>(given.size());
        for (int index : order) {
            Sighting sighting = given.get(index);
            Sighting first = sighting.id().isEmpty()
                    ? null
                    : firsts.putIfAbsent(sighting.id().get(), sighting);
            if (first != null) {
                findings.duplicateId(sighting.id().orElseThrow(), first, sighting);
            }
            ordered.add(first == null ? sighting : sighting.withoutId());
        }
        return ordered;
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
        List<LedgerCard> gone = retire();
        KindChanges kinds = new KindChanges(gone);
        long[] times = newTimes();
        int fresh = 0;
        for (int i = 0; i < order.length; i++) {
            Sighting sighting = sightings.get(i);
            Matching.Match match = matching.match(i).orElse(null);
            if (match != null) {
                identities[order[i]] = keep(sighting, match);
                continue;
            }
            identities[order[i]] = issue(sighting, times[fresh++]);
            tell(sighting, identities[order[i]].guid(), matching.doubts().getOrDefault(i, List.of()));
            if (kinds.affords(times.length)) {
                kinds.of(sighting).ifPresent(line -> findings.kindChanged(sighting, line));
            }
        }
        findings.swaps(sightings, matching);
        return result(gone.size());
    }

    private void tell(Sighting sighting, String guid, List<LedgerCard> doubts) {
        if (!doubts.isEmpty()) {
            findings.doubtful(sighting, guid, doubts);
        }
    }

    /** Takes over the lines that no card of this build has; returns those that lost their card now. */
    private List<LedgerCard> retire() {
        List<LedgerCard> gone = new ArrayList<>();
        int known = 0;
        for (LedgerCard card : before.cards()) {
            boolean alive = !card.retired() && coverage.covers(card.document());
            known += alive ? 1 : 0;
            if (!matching.isTaken(card)) {
                cards.add(alive ? card.asRetired() : card);
                if (alive) {
                    gone.add(card);
                }
            }
        }
        findings.removal(gone, known);
        return gone;
    }

    private Identification result(int retired) {
        if (contextOnly > 0) {
            findings.contextOnly(contextOnly, Objects.requireNonNull(firstContextOnly));
        }
        Map<String, String> homes = new HashMap<>();
        for (int i = 0; i < order.length; i++) {
            homes.put(identities[order[i]].guid(), sightings.get(i).document());
        }
        SortedMap<String, String> inherited = new Inheritance(before, coverage, homes).decks();
        Ledger ledger = new Ledger(before.project(), before.root(), before.rest(), documents(inherited), cards);
        return new Identification(Arrays.asList(identities), ledger, inherited, rewordings, retired, findings.all());
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
        boolean sameCore = shortCore(sighting).equals(line.core());
        if (!same && sameCore && numbers.ever().equals(line.deletions())) {
            contextOnly++;
            firstContextOnly = firstContextOnly == null ? sighting : firstContextOnly;
        }
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

    private static String shortCore(Sighting sighting) {
        return sighting.core().text().substring(0, LedgerCard.CORE_LENGTH);
    }

    private static Rewording rewording(Sighting sighting, Matching.Match match) {
        LedgerCard line = match.line();
        Resemblance resemblance = new Similarity(new Traces(sighting)).inFull(new Traces(line));
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
                shortCore(sighting),
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
