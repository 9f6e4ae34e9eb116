package io.github.deckwright.identity.match;

import io.github.deckwright.identity.evidence.Similarity;
import io.github.deckwright.identity.evidence.Traces;
import io.github.deckwright.identity.ledger.LedgerCard;
import io.github.deckwright.identity.print.Likeness;
import io.github.deckwright.identity.print.Sighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The steps of matching for which one thing must be equal, and nobody else's: the id, the question or the answer. */
final class ExactSteps {
    /** An answer whose sketch fills fewer slots than this, a line of thirty characters, says nothing as the only evidence. */
    private static final int ANSWER_SLOTS = 19;

    /** A card and the line that it may have. */
    record Found(int card, int line) {}

    private final Pairing pairing;

    ExactSteps(Pairing pairing) {
        this.pairing = pairing;
    }

    /** The id in the source: no two cards have one. */
    void ids(int[] lines) {
        Map<String, Integer> cards = new HashMap<>();
        for (int card = 0; card < pairing.cards(); card++) {
            Sighting sighting = pairing.card(card);
            if (pairing.isOpen(card) && sighting.id().isPresent()) {
                cards.put((sighting.cloze() ? "c" : "b") + sighting.id().get(), card);
            }
        }
        int[] named = cards.isEmpty()
                ? new int[0]
                : IntStream.of(lines)
                        .filter(line -> pairing.line(line).id().isPresent())
                        .boxed()
                        .sorted(pairing::byCreation)
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int line : named) {
            LedgerCard known = pairing.line(line);
            Integer card = cards.remove((known.cloze() ? "c" : "b") + known.id().orElseThrow());
            if (card != null) {
                pairing.pair(card, line, Grounds.ID);
            }
        }
    }

    void questions(int[] lines) {
        Groups known = new Groups(pairing.lines(), lines.length);
        for (int line : lines) {
            if (pairing.isFree(line) && pairing.line(line).likeness().hasQuestion()) {
                known.add(pairing.questionOfLine(line), 0, line);
            }
        }
        if (known.isEmpty()) {
            return;
        }
        Groups asked = new Groups(pairing.cards(), pairing.cards());
        for (int card = 0; card < pairing.cards(); card++) {
            if (pairing.isOpen(card) && pairing.card(card).likeness().hasQuestion()) {
                asked.add(pairing.question(card), 0, card);
            }
        }
        for (int card = 0; card < pairing.cards(); card++) {
            if (asked.only(pairing.question(card), 0) == card) {
                int line = known.only(pairing.question(card), 0);
                if (line >= 0 && pairing.allows(card, line)) {
                    pairing.pair(card, line, Grounds.SAME_QUESTION);
                }
            }
        }
    }

    /**
     * An answer counts when no other card has or had it, here and in the ledger, whatever became of that one.
     *
     * @param homes where the documents of the lines are now
     * @param doubtful takes pairs that a question contradicts: they wait until questions have spoken
     */
    void answers(int[] lines, Homes homes, List<Found> doubtful) {
        Groups wanted = new Groups(pairing.cards(), pairing.cards());
        for (int card = 0; card < pairing.cards(); card++) {
            Likeness likeness = pairing.card(card).likeness();
            if (pairing.isOpen(card)
                    && likeness.answerSketch().filled() >= ANSWER_SLOTS
                    && !likeness.brief().isKnown()) {
                wanted.add(pairing.answer(card), 0, card);
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        Groups here = new Groups(pairing.cards(), pairing.cards());
        for (int card = 0; card < pairing.cards(); card++) {
            here.add(pairing.answer(card), 0, card);
        }
        Groups there = new Groups(pairing.lines(), lines.length);
        for (int line : lines) {
            there.add(pairing.answerOfLine(line), 0, line);
        }
        List<Found> leaning = new ArrayList<>();
        for (int card = 0; card < pairing.cards(); card++) {
            long answer = pairing.answer(card);
            int line = wanted.only(answer, 0) == card && here.only(answer, 0) == card ? there.only(answer, 0) : -1;
            if (line >= 0 && pairing.isFree(line) && pairing.allows(card, line) && counts(card, line, homes)) {
                if (new Similarity(new Traces(pairing.card(card)))
                        .inFull(new Traces(pairing.line(line)))
                        .leansOnAnswer()) {
                    leaning.add(new Found(card, line));
                } else {
                    pairing.pair(card, line, Grounds.SAME_ANSWER);
                }
            }
        }
        new Claims(pairing, homes).settle(leaning, Grounds.SAME_ANSWER, doubtful::add);
    }

    /** Code that two documents share does not tie their cards together. */
    private boolean counts(int card, int line, Homes homes) {
        Sighting sighting = pairing.card(card);
        return !sighting.codeAnswer()
                || !homes.isElsewhere(sighting.document(), pairing.line(line).document());
    }
}
