package io.github.deckwright.adopt;

import io.github.deckwright.identity.adopting.Adoption;
import io.github.deckwright.identity.adopting.ForeignNote;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.Place;
import io.github.deckwright.model.Suggestion;
import java.util.List;

/**
 * What was adopted, or would be.
 *
 * @param ledger its name in messages
 * @param written whether the ledger was written
 * @param notes how many notes the old deck has
 * @param cards how many cards the sources have
 * @param known how many of these the ledger knew before
 * @param again how many of the notes were adopted before
 */
public record AdoptReport(
        String ledger,
        boolean written,
        int notes,
        int cards,
        int known,
        int again,
        List<TypeUse> types,
        List<Match> matches,
        List<ForeignNote> unmatched,
        List<Card> fresh,
        List<Suggestion> suggestions) {

    public AdoptReport {
        types = List.copyOf(types);
        matches = List.copyOf(matches);
        unmatched = List.copyOf(unmatched);
        fresh = List.copyOf(fresh);
        suggestions = List.copyOf(suggestions);
    }

    /**
     * A note type of the old deck.
     *
     * @param adopted notes of it that are cards
     * @param change what becomes of it
     */
    public record TypeUse(AdoptedType type, int adopted, Change change) {}

    /** What becomes of a note type. */
    public enum Change {
        /** The package brings it as it was. */
        KEPT,
        /** Learners change it to ours, once. */
        OURS,
        /** It is one of ours. */
        NONE
    }

    /** A card of the sources. */
    public record Card(Place place, String question, String answer) {}

    /** A note that is a card. */
    public record Match(ForeignNote note, Card card, Adoption.Evidence evidence) {}

    /** How many were told by some kind of evidence. */
    public long count(Adoption.Kind kind) {
        return matches.stream().filter(match -> match.evidence().kind() == kind).count();
    }

    /** How many adopted notes show files of the old deck in fields that stay as they were; no package of ours carries these. */
    public long withKeptMedia() {
        return matches.stream()
                .filter(match -> match.note().kept().values().stream().anyMatch(KeptMedia::isIn))
                .count();
    }
}
