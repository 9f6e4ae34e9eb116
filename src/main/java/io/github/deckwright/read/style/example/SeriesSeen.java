package io.github.deckwright.read.style.example;

import io.github.deckwright.config.CardPattern;
import io.github.deckwright.config.CardPattern.Field;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.Optional;

/**
 * Lines of a document that look alike, with the example by which they would be cards.
 *
 * @param pattern the example
 * @param members how many lines look alike
 * @param cards how many cards the example gives
 * @param taken how many of them are cards without it
 * @param asking how many of the members ask or set a task
 */
public record SeriesSeen(CardPattern pattern, int members, int cards, int taken, int asking) {

    /** What kept its members from being cards; empty when most of them are. */
    public Optional<String> missed() {
        int enough = Gates.EXAMPLE_ROWS.fewestOf(members);
        if (Gates.EXAMPLE_TAKEN.isPart(taken, cards)) {
            return Optional.empty();
        }
        return Optional.of(
                asking < enough
                        ? "at least " + enough
                                + " must ask, or have a number that runs on or a label, with answers that say so"
                        : "nothing says that answers stand below them");
    }

    /** Whether its members may be questions: several ask, or they have numbers, or something recurs below them. */
    boolean mayAsk() {
        boolean numbered = pattern.rows().get(0).pieces().contains(new CardPattern.Slot(Field.NUMBER));
        boolean led = pattern.rows().stream().skip(1).anyMatch(CardPattern.Row::isMarked);
        return numbered || led || Gates.EXAMPLE_ASKS.isPart(asking, members);
    }

    /** The line to write into a configuration. */
    public String setting() {
        return "pattern = " + PatternStyle.quoted(pattern);
    }
}
