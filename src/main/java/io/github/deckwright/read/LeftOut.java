package io.github.deckwright.read;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.StyleChooser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Lines of a document with something in them that no card shows, so that nothing is lost in silence.
 *
 * @param firstLine counted from 1
 * @param lastLine inclusive
 * @param why as half a sentence
 */
public record LeftOut(int firstLine, int lastLine, String why) {

    /**
     * All of them, in order.
     *
     * @param told lines that the explanation speaks about anyway, by their number in the document
     */
    static List<LeftOut> of(Reading reading, BitSet told) {
        Outline outline = reading.outline();
        BitSet shown = shown(reading.document().cards());
        TreeMap<Integer, Integer> cards = new TreeMap<>();
        for (StyleChooser.Chosen one : reading.chosen()) {
            cards.merge(one.span().fromLine(), one.span().lastLine(), Math::max);
        }
        List<LeftOut> left = new ArrayList<>();
        boolean open = false;
        for (int line = 1; line <= outline.lineCount(); line++) {
            int number = reading.numbers().of(line);
            if (shown.get(number) || told.get(number)) {
                open = false;
            } else if (!outline.line(line).isBlank()) {
                LeftOut before = left.isEmpty() ? new LeftOut(0, 0, "") : left.get(left.size() - 1);
                String why = why(outline, cards, line);
                boolean joins = open && before.why.equals(why);
                if (joins) {
                    left.remove(left.size() - 1);
                }
                left.add(new LeftOut(joins ? before.firstLine : number, number, why));
                open = true;
            }
        }
        return left;
    }

    private static String why(Outline outline, TreeMap<Integer, Integer> cards, int line) {
        if (line < outline.firstLine()) {
            return "front matter";
        }
        if (cards.isEmpty()) {
            return "no question was seen";
        }
        var card = cards.floorEntry(line);
        if (card == null) {
            return "above the first card";
        }
        if (card.getValue() >= line) {
            return "inside a card, where marks, labels, comments, rules and links to the top do not show";
        }
        return cards.higherKey(line) == null ? "below the last card" : "between cards, and no question was seen";
    }

    private static BitSet shown(List<Card> cards) {
        BitSet shown = new BitSet();
        for (Card card : cards) {
            shown.set(card.place().line());
            Stream<Passage> parts =
                    Stream.of(card.answer(), card.explanation(), card.hint()).flatMap(Optional::stream);
            Stream.of(Stream.of(card.question()), card.choices().stream().map(Choice::content), parts)
                    .flatMap(some -> some)
                    .flatMap(part -> part.lines().stream())
                    .forEach(line -> shown.set(line.number()));
        }
        return shown;
    }
}
