package io.github.deckwright.build;

import io.github.deckwright.identity.Identity;
import io.github.deckwright.identity.ledger.AdoptedTypes;
import io.github.deckwright.identity.ledger.Ledger;
import io.github.deckwright.model.AdoptedNote;
import io.github.deckwright.model.AdoptedType;
import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.RenderedCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a ledger says of cards that came from another deck, for their notes in this one. */
final class AdoptedCards {
    private final Map<String, AdoptedNote> notes;
    private final Set<String> both;
    private final List<AdoptedType> types;

    AdoptedCards(Ledger ledger) {
        notes = AdoptedTypes.notes(ledger);
        both = AdoptedTypes.both(ledger);
        types = notes.isEmpty() ? List.of() : AdoptedTypes.in(ledger);
    }

    /** The note types that notes have which are not ours. */
    List<AdoptedType> types() {
        return types;
    }

    /** A card as writers see it. */
    RenderedCard card(Identity identity, String deck, CardContent content) {
        String guid = identity.guid();
        return new RenderedCard(
                guid,
                identity.created(),
                identity.modified(),
                deck,
                both.contains(guid) ? content.reversed() : content,
                Optional.ofNullable(notes.get(guid)));
    }
}
