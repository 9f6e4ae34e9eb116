package io.github.deckwright.identity.match;

import io.github.deckwright.identity.evidence.BriefEvidence;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.print.Likeness;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.identity.wording.ComparedWords;
import io.github.deckwright.identity.wording.Rarity;
import io.github.deckwright.identity.wording.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What ties two cards of a document together although its other cards are built alike: a word of the question that no other question of the
 * document has, where nothing was put in the place of anything. "What does the flag -v of cp do?" resembles the same question about mv
 * more than its own rewording, but for that word. Safe for threads.
 */
final class Anchors {
    private final Pairing pairing;
    private final Homes homes;
    private final Map<String, Rarity> rarities = new HashMap<>();

    Anchors(Pairing pairing, Homes homes) {
        this.pairing = pairing;
        this.homes = homes;
    }

    /**
     * Whether a card and a line ask for one thing, and no other card of their document does. The same words in another order may ask for
     * the opposite: "string to number", "number to string".
     */
    boolean hold(Sighting card, LedgerCard line) {
        return wording(card, line)
                .filter(wording ->
                        wording.anchored() && !wording.exchange() && !wording.otherNames() && !wording.sameWords())
                .isPresent();
    }

    /** What became of the question; empty when only the start of one is known, or they stand in different documents. */
    private Optional<Wording> wording(Sighting card, LedgerCard line) {
        boolean whole = card.likeness().questionSketch().isEmpty()
                && line.likeness().questionSketch().isEmpty();
        return whole && card.document().equals(homes.of(line.document()))
                ? Optional.of(Wording.of(words(line.likeness()), words(card.likeness()), rarity(card)))
                : Optional.empty();
    }

    private synchronized Rarity rarity(Sighting card) {
        return rarities.computeIfAbsent(card.document(), this::rarity);
    }

    private Rarity rarity(String document) {
        Rarity rarity = new Rarity();
        for (int card = 0; card < pairing.cards(); card++) {
            if (pairing.card(card).document().equals(document)) {
                rarity.add(words(pairing.card(card).likeness()));
            }
        }
        for (int line = 0; line < pairing.lines(); line++) {
            LedgerCard known = pairing.line(line);
            if (!known.retired() && homes.of(known.document()).equals(document)) {
                rarity.add(words(known.likeness()));
            }
        }
        return rarity;
    }

    private static ComparedWords words(Likeness card) {
        return BriefEvidence.words(card);
    }
}
