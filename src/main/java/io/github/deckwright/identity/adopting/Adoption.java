package io.github.deckwright.identity.adopting;

import io.github.deckwright.identity.Identification;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The notes of a deck that Deckwright did not make, matched with the cards of the sources: a pure function of both and of the ledger.
 *
 * @param pairs in the order of the sources
 * @param unmatched notes that are no card, in their order
 * @param fresh cards that are no note, by their index in the sightings
 * @param known how many cards the ledger knew before: they keep their guids
 * @param again how many of the notes were adopted before
 * @param suggestions which of the unmatched may be which card; {@code fresh} of each is the index of the card in decimal digits
 * @param ledger in which the cards that are notes have the guids of these; without the decks
 */
public record Adoption(
        List<Pair> pairs,
        List<ForeignNote> unmatched,
        List<Integer> fresh,
        int known,
        int again,
        List<Suggestion> suggestions,
        Ledger ledger) {

    public Adoption {
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
        fresh = List.copyOf(fresh);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * A note that is a card.
     *
     * @param card index in the sightings
     */
    public record Pair(int card, ForeignNote note, Evidence evidence) {}

    /**
     * What tells that a note is a card.
     *
     * @param question similarity in percent
     * @param answer similarity in percent
     */
    public record Evidence(Kind kind, int question, int answer) {}

    /** The kinds of evidence, the surest first. */
    public enum Kind {
        /** The configuration says so. */
        PINNED,
        /** The text calls the card by it. */
        ID,
        SAME_QUESTION,
        SIMILAR
    }

    /**
     * Matches.
     *
     * @param before the ledger as read, or the beginning of one
     * @param built what a build would make of the sources and the ledger
     * @param pinned notes by their index, with the index of the card that each is
     * @param now milliseconds since 1970
     */
    public static Adoption of(
            Ledger before,
            List<Sighting> sightings,
            Identification built,
            List<ForeignNote> notes,
            Map<Integer, Integer> pinned,
            long now) {
        return new Adopting(before, sightings, built, now).run(notes, pinned);
    }

    /** The decks that the notes of documents mostly had, by document, where the ledger did not record one before. */
    public SortedMap<String, String> decks(Ledger before, List<Sighting> sightings) {
        return OldDecks.of(pairs, before, sightings);
    }

    /** The note types that cards of the ledger now have. */
    public List<AdoptedType> types() {
        List<AdoptedType> types = new ArrayList<>();
        pairs.forEach(pair -> pair.note()
                .type()
                .filter(type -> types.stream().noneMatch(known -> known.id() == type.id()))
                .ifPresent(types::add));
        return types;
    }
}
