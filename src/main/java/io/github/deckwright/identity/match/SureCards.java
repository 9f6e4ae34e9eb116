package io.github.deckwright.identity.match;

import io.github.deckwright.identity.evidence.Glance;
import io.github.deckwright.identity.evidence.Resemblance;
import io.github.deckwright.identity.evidence.Similarity;
import io.github.deckwright.identity.evidence.Traces;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.print.Likeness;
import io.github.deckwright.identity.print.Sighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The cards of a document that surely are what they were, as a measure for those that are not sure: where "What is useMemo?" stays,
 * "What is useCallback?" must resemble the card it is to follow more than that one. Safe for threads once it is made.
 */
final class SureCards {
    /** Above this only a sibling that is as good counts. */
    private static final double NEAR_CERTAINTY = 0.95;

    /** Cards of one document, laid out for comparisons when somebody asks for the first time. */
    private static final class Family<T> {
        private final List<T> members = new ArrayList<>();
        private final Function<T, Likeness> likeness;
        private final Function<T, Traces> traces;
        private @Nullable Glance glance;

        Family(Function<T, Likeness> likeness, Function<T, Traces> traces) {
            this.likeness = likeness;
            this.traces = traces;
        }

        private synchronized Glance glance() {
            Glance known = glance;
            if (known == null) {
                known = new Glance(members.stream().map(likeness).toList());
                glance = known;
            }
            return known;
        }

        boolean holdsOneLike(Traces card, double limit) {
            Glance atFirst = glance();
            Similarity similarity = new Similarity(card);
            for (int i = 0; i < members.size(); i++) {
                if (!atFirst.rulesOut(card, i, limit)) {
                    Resemblance resemblance =
                            similarity.to(traces.apply(members.get(i)), false, atFirst.answers(card, i));
                    if (resemblance.score() >= limit && resemblance.nearlySuffices()) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private final Map<String, Family<LedgerCard>> lines = new HashMap<>();
    private final Map<String, Family<Sighting>> cards = new HashMap<>();
    private final Family<LedgerCard> noLines = new Family<>(LedgerCard::likeness, Traces::new);
    private final Family<Sighting> noCards = new Family<>(Sighting::likeness, Traces::new);

    /** The cards that have a line by now, and are or are not cloze cards. */
    SureCards(Pairing pairing, boolean cloze) {
        for (int card = 0; card < pairing.cards(); card++) {
            Sighting sighting = pairing.card(card);
            LedgerCard line = pairing.lineOf(card).orElse(null);
            if (line != null && line.cloze() == cloze) {
                cards.computeIfAbsent(sighting.document(), document -> new Family<>(Sighting::likeness, Traces::new))
                        .members
                        .add(sighting);
                lines.computeIfAbsent(line.document(), document -> new Family<>(LedgerCard::likeness, Traces::new))
                        .members
                        .add(line);
            }
        }
    }

    /** How many comparisons a contest takes. */
    int comparisons(Sighting card, LedgerCard line) {
        return there(line).members.size() + here(card).members.size();
    }

    /** Whether a card resembles the line of a sibling, or a sibling the line, as much as card and line resemble each other. */
    boolean contest(Sighting sighting, Traces card, LedgerCard known, Traces line, double score) {
        double limit = score >= NEAR_CERTAINTY ? score : score - Resemblance.MARGIN;
        return there(known).holdsOneLike(card, limit) || here(sighting).holdsOneLike(line, limit);
    }

    private Family<LedgerCard> there(LedgerCard line) {
        return lines.getOrDefault(line.document(), noLines);
    }

    private Family<Sighting> here(Sighting card) {
        return cards.getOrDefault(card.document(), noCards);
    }
}
