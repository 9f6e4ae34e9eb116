package io.github.deckwright.identity.adopting;

import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.Identity.Happening;
import io.github.deckwright.identity.ledger.AdoptedKeys;
import io.github.deckwright.identity.ledger.AdoptedTypeLine;
import io.github.deckwright.identity.ledger.AdoptedTypes;
import io.github.deckwright.identity.ledger.Coverage;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.ledger.LedgerDocument;
import io.github.deckwright.identity.print.ComparableText;
import io.github.deckwright.identity.print.Deletion;
import io.github.deckwright.identity.print.Fingerprint;
import io.github.deckwright.identity.print.Likeness;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.identity.tell.Rewording;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One run of {@link Adoption}. The notes become lines of a ledger that never was, so that they are matched as cards are matched across
 * edits; each deck stands for a document of it.
 */
final class Adopting {
    /** Stands before a deck's name where paths of documents stand; no path has it. */
    private static final String DECK = "\u0000";

    /** Ids of notes after this moment would be renumbered by Anki: the year 2100. */
    private static final long LAST_ID = 4_102_444_800_000L;

    /** By what a pinned note and its card are called for the moment. */
    private static final String PIN = "pinned";

    private static final Fingerprint NOTHING_SEEN = new Fingerprint(0, 0);

    private final Ledger before;
    private final List<Sighting> sightings;
    private final long now;
    private final Identification first;
    private final Map<String, LedgerCard> lines = new LinkedHashMap<>();
    private final Map<String, LedgerCard> known = new HashMap<>();
    private final Map<Long, AdoptedTypeLine> heads;
    private final Map<Long, AdoptedType> anew = new TreeMap<>();
    private final Set<Long> created = new HashSet<>();
    private final List<Adoption.Pair> pairs = new ArrayList<>();
    private final Map<String, LedgerCard> adopted = new TreeMap<>();

    Adopting(Ledger before, List<Sighting> sightings, Identification first, long now) {
        this.before = before;
        this.sightings = sightings;
        this.now = now;
        heads = new AdoptedTypes(before).byId();
        before.cards().forEach(card -> known.put(card.guid(), card));
        this.first = first;
        for (LedgerCard line : first.ledger().cards()) {
            lines.put(line.guid(), line);
            created.add(line.created());
        }
    }

    Adoption run(List<ForeignNote> notes, Map<Integer, Integer> pinned) {
        List<Integer> open = new ArrayList<>();
        for (int card = 0; card < sightings.size(); card++) {
            if (first.cards().get(card).happening() == Happening.NEW) {
                open.add(card);
            }
        }
        int known = sightings.size() - open.size();
        List<ForeignNote> left = new ArrayList<>(notes);
        pinned.forEach((note, card) -> {
            ForeignNote old = notes.get(note);
            if (isFree(old) && open.remove(card) && left.remove(old)) {
                match(List.of(old), List.of(card), Optional.of(new Adoption.Evidence(Adoption.Kind.PINNED, 100, 100)));
            }
        });
        List<ForeignNote> before = left.stream().filter(old -> !isFree(old)).toList();
        before.forEach(this::again);
        left.removeAll(new HashSet<>(before));
        List<Suggestion> suggestions = match(left, open, Optional.empty());
        Set<Integer> taken = new HashSet<>();
        Set<String> guids = new HashSet<>();
        pairs.forEach(pair -> {
            taken.add(pair.card());
            guids.add(pair.note().guid());
        });
        open.removeIf(taken::contains);
        left.removeIf(old -> guids.contains(old.guid()));
        pairs.sort((a, b) -> Integer.compare(a.card(), b.card()));
        return new Adoption(pairs, left, open, known, before.size(), suggestions, ledger());
    }

    /** A note that was adopted before: its fields may be meant otherwise now, and then learners get them anew. */
    private void again(ForeignNote old) {
        LedgerCard line = known.get(old.guid());
        Optional<AdoptedType> type = old.type();
        if (line == null || type.isEmpty() || AdoptedKeys.in(line.rest()).isEmpty()) {
            return;
        }
        AdoptedTypeLine recorded = heads.get(type.get().id());
        if (recorded == null || !recorded.type().equals(type.get())) {
            anew.put(type.get().id(), type.get());
        }
        String keys = new AdoptedKeys(type.get().id(), old.kept()).written();
        boolean same =
                recorded != null && recorded.type().parts().equals(type.get().parts());
        if (!same || !keys.equals(line.rest())) {
            adopted.put(line.guid(), line.again(Math.max(now / 1000, line.modified() + 1), keys));
        }
    }

    /** Whether the ledger does not know the note already. */
    private boolean isFree(ForeignNote old) {
        return !known.containsKey(old.guid());
    }

    /** Matches notes with cards; pinned ones are of the same kind or stay apart. */
    private List<Suggestion> match(List<ForeignNote> notes, List<Integer> cards, Optional<Adoption.Evidence> pinned) {
        List<Sighting> seen = new ArrayList<>();
        Set<String> called = new HashSet<>();
        for (int card : cards) {
            Sighting sighting = sightings.get(card);
            if (pinned.isPresent()) {
                sighting = sighting.with(Optional.of(PIN));
            }
            sighting.id().ifPresent(called::add);
            seen.add(sighting);
        }
        Map<String, ForeignNote> byGuid = new TreeMap<>();
        List<LedgerCard> old = new ArrayList<>();
        Map<String, Integer> names = new HashMap<>();
        notes.forEach(note -> note.names().forEach(name -> names.merge(name, 1, Integer::sum)));
        called.removeIf(name -> names.getOrDefault(name, 0) != 1);
        for (ForeignNote note : notes) {
            Optional<String> id = pinned.isPresent() ? Optional.of(PIN) : name(note, called);
            if (byGuid.putIfAbsent(note.guid(), note) == null) {
                old.add(line(note, id));
            }
        }
        Ledger imagined = new Ledger(before.project(), Optional.empty(), List.of(), documents(old), old);
        Set<String> read = new HashSet<>();
        seen.forEach(sighting -> read.add(sighting.document()));
        Identification found = Identification.of(imagined, seen, Coverage.of(imagined, read), now);
        Map<String, LedgerCard> after = new HashMap<>();
        found.ledger().cards().forEach(line -> after.put(line.guid(), line));
        Map<String, Rewording> reworded = new HashMap<>();
        found.rewordings().forEach(rewording -> reworded.put(rewording.guid(), rewording));
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < seen.size(); i++) {
            String guid = found.cards().get(i).guid();
            ForeignNote note = byGuid.get(guid);
            LedgerCard line = after.get(guid);
            if (found.cards().get(i).happening() == Happening.NEW || note == null || line == null) {
                indexes.put(guid, cards.get(i));
                continue;
            }
            pairs.add(new Adoption.Pair(
                    cards.get(i),
                    note,
                    pinned.orElseGet(() -> evidence(line, Optional.ofNullable(reworded.get(guid))))));
            adopt(cards.get(i), note, line);
        }
        return found.suggestions().stream()
                .filter(suggestion -> indexes.containsKey(suggestion.fresh()))
                .map(suggestion -> new Suggestion(
                        suggestion.document(),
                        suggestion.old(),
                        Integer.toString(indexes.getOrDefault(suggestion.fresh(), 0)),
                        suggestion.before(),
                        suggestion.after(),
                        suggestion.question(),
                        suggestion.answer()))
                .toList();
    }

    private static Adoption.Evidence evidence(LedgerCard line, Optional<Rewording> rewording) {
        int question = rewording.map(found -> percent(found.question())).orElse(100);
        int answer = rewording.map(found -> percent(found.answer())).orElse(100);
        boolean id = line.id().isPresent();
        return new Adoption.Evidence(
                id ? Adoption.Kind.ID : rewording.isPresent() ? Adoption.Kind.SIMILAR : Adoption.Kind.SAME_QUESTION,
                question,
                answer);
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /** The name by which the sources call a note, and no other one. */
    private static Optional<String> name(ForeignNote note, Set<String> called) {
        return note.names().stream().filter(called::contains).sorted().findFirst();
    }

    private LedgerCard line(ForeignNote note, Optional<String> id) {
        return new LedgerCard(
                note.guid(),
                note.cloze(),
                note.id(),
                note.modified(),
                DECK + note.deck(),
                NOTHING_SEEN,
                "",
                Likeness.of(
                        ComparableText.of(Deletion.withoutNumbers(note.question())),
                        () -> ComparableText.cased(Deletion.withoutNumbers(note.question())),
                        ComparableText.of(note.answer())),
                id,
                note.cloze() ? Deletion.in(note.question()) : List.of(),
                Optional.empty(),
                note.type()
                        .map(type -> new AdoptedKeys(type.id(), note.kept()).written())
                        .orElse(note.both() ? AdoptedKeys.BOTH : ""));
    }

    private static SortedMap<String, LedgerDocument> documents(List<LedgerCard> cards) {
        SortedMap<String, LedgerDocument> documents = new TreeMap<>();
        cards.forEach(card -> documents.put(card.document(), new LedgerDocument(card.document(), "", "")));
        return documents;
    }

    /** The card's line gets what is the note's. Anki knows a note by its guid; its id is kept where it is free. */
    private void adopt(int card, ForeignNote note, LedgerCard line) {
        LedgerCard fresh = lines.get(first.cards().get(card).guid());
        if (fresh != null) {
            boolean free = note.id() > 0 && note.id() < LAST_ID && created.add(note.id());
            adopted.put(note.guid(), line.named(free ? note.id() : fresh.created(), fresh.document(), fresh.id()));
        }
    }

    /** The ledger as it was, with the adopted cards: everything else is for the next build to say. */
    private Ledger ledger() {
        Map<String, LedgerCard> cards = new TreeMap<>(known);
        cards.putAll(adopted);
        TreeMap<String, LedgerDocument> documents = new TreeMap<>(before.documents());
        adopted.values()
                .forEach(card -> documents.putIfAbsent(card.document(), new LedgerDocument(card.document(), "", "")));
        return new Ledger(
                before.project(),
                before.root(),
                AdoptedTypes.heads(before.rest(), new TypesOfDeck(before, heads.values(), pairs).lines(anew)),
                documents,
                List.copyOf(cards.values()));
    }
}
