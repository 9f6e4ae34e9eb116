package io.github.deckwright.identity;

import io.github.deckwright.identity.Identity.Happening;
import io.github.deckwright.identity.cores.InParallel;
import io.github.deckwright.identity.evidence.Resemblance;
import io.github.deckwright.identity.evidence.Similarity;
import io.github.deckwright.identity.evidence.Traces;
import io.github.deckwright.identity.ledger.AdoptedTypes;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.ledger.LedgerDocument;
import io.github.deckwright.identity.match.Matching;
import io.github.deckwright.identity.match.Pairing;
import io.github.deckwright.identity.print.ContentHash;
import io.github.deckwright.identity.print.Fingerprint;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.identity.tell.Descent;
import io.github.deckwright.identity.tell.IdentityFindings;
import io.github.deckwright.identity.tell.KindChanges;
import io.github.deckwright.identity.tell.Rewording;
import io.github.deckwright.identity.tell.Suggestions;
import io.github.deckwright.model.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** One run of the decision: matches, then gives every card its guid and times. */
final class Identifier {
    private final Ledger before;
    /** In the order of the source. */
    private final List<Sighting> sightings;

    private final Coverage coverage;
    private final long now;
    private final int[] order;
    private final Pairing pairing;
    private final Matching matching;
    private final Issued issued;
    private final Identity[] identities;
    /** The new lines of known cards in the order of the old ones, then those of new cards. */
    private final List<LedgerCard> cards = new ArrayList<>();

    private final IdentityFindings findings = new IdentityFindings();
    private final AdoptedTypes types;
    private Map<String, String> heirs = Map.of();
    private final List<Integer> reworded = new ArrayList<>();
    private final List<Integer> contextOnly = new ArrayList<>();

    Identifier(Ledger before, List<Sighting> sightings, Coverage coverage, long now) {
        this.before = before;
        this.coverage = coverage;
        this.now = now;
        types = new AdoptedTypes(before);
        order = inOrder(sightings);
        this.sightings = withIdsOnce(sightings);
        pairing = new Pairing(this.sightings, before.cards(), coverage);
        matching = new Matching(pairing);
        identities = new Identity[sightings.size()];
        issued = new Issued(before);
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

    /**
     * By path, then line: what is first does not depend on who was read first. Paths compare character by character, not as
     * {@link io.github.deckwright.model.PathOrder} does: guids that were issued count on it.
     */
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
        long[] times = issued.times(
                (int) IntStream.range(0, order.length).filter(pairing::isOpen).count(), now);
        List<Descent.Fresh> unknown = new ArrayList<>();
        int fresh = 0;
        for (int i = 0; i < order.length; i++) {
            if (pairing.isOpen(i)) {
                identities[order[i]] = issue(sightings.get(i), times[fresh++]);
                String guid = identities[order[i]].guid();
                if (!tell(i, guid, kinds.affords(times.length) ? kinds.of(sightings.get(i)) : Optional.empty())) {
                    unknown.add(new Descent.Fresh(i, guid));
                }
            }
        }
        new Descent(pairing, gone, unknown, findings).tell();
        findings.swaps(pairing);
        suggest(gone);
        return result(gone.size());
    }

    /** Notes at each card that is gone which new one it may be. */
    private void suggest(List<LedgerCard> gone) {
        Set<String> missed = new HashSet<>();
        gone.forEach(card -> missed.add(card.guid()));
        List<String> fresh = new ArrayList<>();
        for (int i = 0; i < order.length; i++) {
            if (pairing.isOpen(i)) {
                fresh.add(identities[order[i]].guid());
            }
        }
        heirs = Suggestions.of(cards, missed, fresh, matching.homes());
        Map<String, String> found = heirs;
        cards.replaceAll(
                card -> found.containsKey(card.guid()) ? card.withHeir(found.getOrDefault(card.guid(), "")) : card);
    }

    /** Those of this build. */
    private List<Suggestion> suggestions(Ledger ledger) {
        return heirs.isEmpty()
                ? List.of()
                : Suggestions.in(ledger).stream()
                        .filter(suggestion -> heirs.containsKey(suggestion.old()))
                        .toList();
    }

    /** Says why a card is new although it resembles others; false when there is no such reason. */
    private boolean tell(int card, String guid, Optional<LedgerCard> otherKind) {
        List<LedgerCard> doubts = matching.doubts().getOrDefault(card, List.of());
        if (!doubts.isEmpty()) {
            findings.doubtful(sightings.get(card), guid, doubts);
        }
        otherKind.ifPresent(line -> findings.kindChanged(sightings.get(card), line));
        return !doubts.isEmpty() || otherKind.isPresent();
    }

    /** Takes over all lines, those of retired cards as such; returns those that lost their card now. */
    private List<LedgerCard> retire() {
        List<LedgerCard> gone = new ArrayList<>();
        int known = 0;
        for (int line = 0; line < before.cards().size(); line++) {
            LedgerCard card = before.cards().get(line);
            boolean alive = !card.retired() && coverage.covers(card.document());
            known += alive ? 1 : 0;
            if (!pairing.isFree(line)) {
                keep(pairing.cardOf(line), card);
            } else {
                cards.add(alive ? card.asRetired(now / 1000, "") : card);
                if (alive) {
                    gone.add(card);
                }
            }
        }
        findings.removal(gone, known);
        return gone;
    }

    private Identification result(int retired) {
        contextOnly.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(first -> findings.contextOnly(contextOnly.size(), sightings.get(first)));
        Map<String, String> homes = new HashMap<>();
        for (int i = 0; i < order.length; i++) {
            homes.put(identities[order[i]].guid(), sightings.get(i).document());
        }
        SortedMap<String, String> inherited = new Inheritance(before, coverage, homes).decks();
        Ledger ledger = new Ledger(before.project(), before.root(), before.rest(), documents(inherited), cards)
                .unlessOnlyBriefer(before);
        return new Identification(
                Arrays.asList(identities),
                ledger,
                inherited,
                rewordings(),
                retired,
                suggestions(ledger),
                findings.all());
    }

    private Identity issue(Sighting sighting, long time) {
        String guid = issued.guid(sighting.cloze(), sighting.question());
        ClozeNumbers numbers = ClozeNumbers.first(sighting.deletions());
        Fingerprint content = ContentHash.numbered(sighting.content(), numbers.inOrder());
        Identity identity = new Identity(guid, time, now / 1000, numbers.published(), Happening.NEW);
        cards.add(card(identity, sighting, content, shortCore(sighting), numbers, types.keysOfNew(sighting.cloze())));
        return identity;
    }

    private void keep(int card, LedgerCard line) {
        Sighting sighting = sightings.get(card);
        ClozeNumbers numbers = ClozeNumbers.next(line.deletions(), sighting.deletions());
        Fingerprint content = ContentHash.numbered(sighting.content(), numbers.inOrder());
        boolean same = content.equals(line.content());
        String core = same ? line.core() : shortCore(sighting);
        if (!same && core.equals(line.core()) && numbers.ever().equals(line.deletions())) {
            contextOnly.add(card);
        }
        long modified = same ? line.modified() : Math.max(now / 1000, line.modified() + 1);
        Happening happening = same
                ? Happening.UNCHANGED
                : sighting.likeness().sameQuestion(line.likeness()) ? Happening.CHANGED : Happening.REWORDED;
        if (happening == Happening.REWORDED) {
            reworded.add(card);
        }
        Identity identity = new Identity(line.guid(), line.created(), modified, numbers.published(), happening);
        identities[order[card]] = identity;
        cards.add(card(identity, sighting, content, core, numbers, line.rest()));
    }

    private static String shortCore(Sighting sighting) {
        return sighting.core().text().substring(0, LedgerCard.CORE_LENGTH);
    }

    /** The rewordings in the order of the source. */
    private List<Rewording> rewordings() {
        return InParallel.each(reworded.stream().sorted().toList(), this::rewording);
    }

    private Rewording rewording(int card) {
        Sighting sighting = sightings.get(card);
        LedgerCard line = pairing.lineOf(card).orElseThrow();
        Resemblance resemblance = new Similarity(new Traces(sighting)).inFull(new Traces(line));
        return new Rewording(
                sighting.place(),
                line.guid(),
                line.likeness().text(),
                sighting.likeness().text(),
                resemblance.question(),
                resemblance.answer(),
                pairing.grounds(card).orElseThrow());
    }

    private static LedgerCard card(
            Identity identity, Sighting sighting, Fingerprint content, String core, ClozeNumbers numbers, String rest) {
        return new LedgerCard(
                identity.guid(),
                sighting.cloze(),
                identity.created(),
                identity.modified(),
                sighting.document(),
                content,
                core,
                sighting.likeness(),
                sighting.id(),
                numbers.ever(),
                Optional.empty(),
                rest);
    }

    /** The documents that hold or held a card of the new ledger. Decks of new ones are for the build to fill in. */
    private SortedMap<String, LedgerDocument> documents(Map<String, String> inherited) {
        Set<String> paths = new HashSet<>();
        cards.forEach(card -> paths.add(card.document()));
        SortedMap<String, LedgerDocument> documents = new TreeMap<>();
        for (String path : paths) {
            LedgerDocument known = before.documents().get(path);
            documents.put(path, known != null ? known : new LedgerDocument(path, inherited.getOrDefault(path, ""), ""));
        }
        return documents;
    }
}
