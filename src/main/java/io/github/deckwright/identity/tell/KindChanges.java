package io.github.deckwright.identity.tell;

import io.github.deckwright.identity.evidence.Resemblance;
import io.github.deckwright.identity.evidence.Similarity;
import io.github.deckwright.identity.evidence.Traces;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.print.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds cards that were a question and are a cloze now, or the reverse: they are new cards, and the author should know. */
public final class KindChanges {
    private static final double ALIKE = 0.80;
    private static final long COMPARISONS = 1_000_000;

    private final List<LedgerCard> gone;
    private final List<Traces> traces = new ArrayList<>();

    /** @param gone cards that the source does not hold any more, since this build */
    public KindChanges(List<LedgerCard> gone) {
        this.gone = gone;
        gone.forEach(card -> traces.add(new Traces(card)));
    }

    /** Whether looking at so many new cards is affordable. */
    public boolean affords(int cards) {
        return (long) cards * gone.size() <= COMPARISONS;
    }

    /** The card of the other kind that a new card was. */
    public Optional<LedgerCard> of(Sighting sighting) {
        Similarity similarity = new Similarity(new Traces(sighting));
        for (int i = 0; i < gone.size(); i++) {
            LedgerCard card = gone.get(i);
            if (card.cloze() != sighting.cloze()) {
                boolean sameId = card.id().isPresent() && card.id().equals(sighting.id());
                Resemblance resemblance = similarity.inFull(traces.get(i));
                if (sameId || resemblance.question() >= ALIKE || resemblance.contained()) {
                    return Optional.of(card);
                }
            }
        }
        return Optional.empty();
    }
}
