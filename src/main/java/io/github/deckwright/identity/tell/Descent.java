package io.github.deckwright.identity.tell;

import io.github.deckwright.identity.evidence.Resemblance;
import io.github.deckwright.identity.evidence.Resemblance.Weight;
import io.github.deckwright.identity.evidence.Similarity;
import io.github.deckwright.identity.evidence.Traces;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.match.Pairing;
import io.github.deckwright.identity.print.Likeness;
import io.github.deckwright.identity.print.Sighting;
import io.github.deckwright.identity.print.Sketch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What new cards may come from and where cards that are gone may be, for the author to know: splits, merges, and cards that were
 * written anew. Nothing of this decides who gets a history.
 */
public final class Descent {
    private static final long COMPARISONS = 1_000_000;

    /** A part of an answer has this much in common with the whole: about a quarter of it. */
    private static final double PART = 0.40;

    /** And so much less with what the other card says now, or said before. */
    private static final double LESS = 0.20;

    /** Below this neither questions nor answers speak for one card. */
    private static final double HALF = 0.50;

    private static final double ANSWER = 0.30;

    /** A new card. */
    public record Fresh(int card, String guid) {}

    private final Pairing pairing;
    private final List<LedgerCard> gone;
    private final List<Fresh> fresh;
    private final List<Integer> changed = new ArrayList<>();
    private final IdentityFindings findings;

    /**
     * @param gone cards that the source does not hold any more, since this build
     * @param fresh new cards of which nothing was told yet
     */
    public Descent(Pairing pairing, List<LedgerCard> gone, List<Fresh> fresh, IdentityFindings findings) {
        this.pairing = pairing;
        this.gone = gone;
        this.fresh = fresh;
        this.findings = findings;
        for (int card = 0; card < pairing.cards(); card++) {
            Likeness now = pairing.card(card).likeness();
            if (pairing.lineOf(card)
                    .filter(line -> !now.sameAnswer(line.likeness()))
                    .isPresent()) {
                changed.add(card);
            }
        }
    }

    public void tell() {
        long both = (long) fresh.size() * gone.size();
        if (both + (long) changed.size() * (fresh.size() + gone.size()) > COMPARISONS) {
            return;
        }
        List<LedgerCard> vanished = new ArrayList<>();
        for (LedgerCard line : gone) {
            Optional<Integer> heir = best(line.document(), line.likeness(), false);
            heir.ifPresent(card -> findings.merged(pairing.card(card), line));
            if (heir.isEmpty()) {
                vanished.add(line);
            }
        }
        List<Fresh> unknown = new ArrayList<>();
        for (Fresh card : fresh) {
            Sighting sighting = pairing.card(card.card());
            Optional<Integer> rest = best(sighting.document(), sighting.likeness(), true);
            rest.ifPresent(
                    other -> findings.split(sighting, pairing.lineOf(other).orElseThrow(), pairing.card(other)));
            if (rest.isEmpty()) {
                unknown.add(card);
            }
        }
        rewritten(unknown, vanished);
    }

    /** The changed card of a document that lost an answer to a new card, or took in the answer of a card that is gone. */
    private Optional<Integer> best(String document, Likeness part, boolean lost) {
        if (Resemblance.weight(part.answerSketch().filled()).compareTo(Weight.SUPPORTING) < 0) {
            return Optional.empty();
        }
        Integer best = null;
        double most = PART;
        for (int card : changed) {
            Sketch now = pairing.card(card).likeness().answerSketch();
            Sketch before = pairing.lineOf(card).orElseThrow().likeness().answerSketch();
            double with = part.answerSketch().similarity(lost ? before : now);
            double without = part.answerSketch().similarity(lost ? now : before);
            if (with >= most
                    && without <= with - LESS
                    && pairing.card(card).document().equals(document)) {
                best = card;
                most = with;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Pairs of a document that speak for each other more than for anybody else, or have nobody else. */
    private void rewritten(List<Fresh> unknown, List<LedgerCard> vanished) {
        Set<LedgerCard> told = new HashSet<>();
        for (Fresh card : unknown) {
            Sighting sighting = pairing.card(card.card());
            Similarity similarity = new Similarity(new Traces(sighting));
            LedgerCard line = most(
                    vanished.stream().filter(old -> goTogether(sighting, old)).toList(),
                    old -> likelihood(similarity, old));
            if (line == null || told.contains(line)) {
                continue;
            }
            List<Fresh> rivals = unknown.stream()
                    .filter(other -> goTogether(pairing.card(other.card()), line))
                    .toList();
            Fresh closest =
                    most(rivals, other -> likelihood(new Similarity(new Traces(pairing.card(other.card()))), line));
            if (card.equals(closest) && (rivals.size() == 1 || likelihood(similarity, line) > 0)) {
                told.add(line);
                findings.rewritten(sighting, card.guid(), line);
            }
        }
    }

    private static boolean goTogether(Sighting card, LedgerCard line) {
        return card.document().equals(line.document()) && card.cloze() == line.cloze() && Pairing.allows(card, line);
    }

    private static <T> @Nullable T most(List<T> items, ToDoubleFunction<T> measure) {
        T best = null;
        double most = -1;
        for (T item : items) {
            double value = measure.applyAsDouble(item);
            if (value > most) {
                best = item;
                most = value;
            }
        }
        return best;
    }

    private static double likelihood(Similarity similarity, LedgerCard line) {
        Resemblance resemblance = similarity.inFull(new Traces(line));
        boolean some = resemblance.question() >= HALF || resemblance.answer() >= ANSWER;
        return some ? resemblance.question() + resemblance.answer() : 0;
    }
}
