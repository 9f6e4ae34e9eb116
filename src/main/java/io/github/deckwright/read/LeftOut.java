package io.github.deckwright.read;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.finish.Findings;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.weigh.StyleChooser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String UNREAD =
            "no text: a setting, a comment, a tag, or a side of a merge that was not finished";

    /** Labels are this short: {@code Correct answer: B}, {@code <summary>Show the answer</summary>}. */
    private static final int LONGEST_LABEL = 40;

    /** What is cut off a line that is shown: up to this many letters it is a number, a label, a mark or a tag. */
    private static final int LONGEST_MARK = 24;

    /**
     * All of them, in order.
     *
     * @param told lines that the explanation speaks about anyway, by their number in the document
     */
    static List<LeftOut> of(Reading reading, BitSet told) {
        Outline outline = reading.outline();
        Map<Integer, List<Passage.Line>> shown = shown(reading.document().cards());
        TreeMap<Integer, Integer> cards = new TreeMap<>();
        for (StyleChooser.Chosen one : reading.chosen()) {
            cards.merge(one.span().fromLine(), one.span().lastLine(), Math::max);
        }
        List<LeftOut> left = new ArrayList<>();
        boolean open = false;
        for (int line = 1; line <= outline.lineCount(); line++) {
            int number = reading.numbers().of(line);
            if (shown.containsKey(number)) {
                cut(outline.line(line), shown.get(number))
                        .ifPresent(text -> left.add(new LeftOut(number, number, text)));
                open = false;
            } else if (told.get(number)) {
                open = false;
            } else if (!outline.written(line).isBlank()) {
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
        BitSet unread = new BitSet();
        reading.numbers().unread().forEach(unread::set);
        for (int first = unread.nextSetBit(0); first >= 0; ) {
            int end = unread.nextClearBit(first);
            left.add(new LeftOut(first, end - 1, UNREAD));
            first = unread.nextSetBit(end);
        }
        left.sort(Comparator.comparingInt(LeftOut::firstLine));
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
            return "inside a card: " + inside(outline, line);
        }
        return cards.higherKey(line) == null ? "below the last card" : "between cards, and no question was seen";
    }

    private static String inside(Outline outline, int line) {
        Passage passage = Passage.of(new Passage.Line(line, 1, outline.written(line)));
        if (outline.line(line).isBlank() || outline.clean(passage).isBlank()) {
            return "tags, a comment, a rule or a link to the top";
        }
        return PlainText.of(passage.markdown()).length() <= LONGEST_LABEL
                ? "a mark or a label"
                : "not a part of it that a card shows";
    }

    /** What of a line is on no card although other parts of it are; empty when that is only a number, a label or a mark. */
    private static Optional<String> cut(String line, List<Passage.Line> shown) {
        BitSet columns = new BitSet();
        for (Passage.Line part : shown) {
            if (!line.startsWith(part.text(), part.column() - 1)) {
                return Optional.empty(); // a value of YAML, which need not stand there as it is
            }
            columns.set(part.column() - 1, part.column() - 1 + part.text().length());
        }
        for (int from = columns.nextClearBit(0); from < line.length(); ) {
            int next = columns.nextSetBit(from);
            int to = next < 0 ? line.length() : Math.min(next, line.length());
            String text = PlainText.of(line.substring(from, to)).strip();
            if (text.codePoints().filter(Character::isLetterOrDigit).count() > LONGEST_MARK) {
                return Optional.of("this part of it: " + Findings.quoted(text));
            }
            from = columns.nextClearBit(to);
        }
        return Optional.empty();
    }

    /** Parts of cards by the line where they stand. */
    private static Map<Integer, List<Passage.Line>> shown(List<Card> cards) {
        Map<Integer, List<Passage.Line>> shown = new HashMap<>();
        for (Card card : cards) {
            Stream<Passage> parts =
                    Stream.of(card.answer(), card.explanation(), card.hint()).flatMap(Optional::stream);
            Stream.of(Stream.of(card.question()), card.choices().stream().map(Choice::content), parts)
                    .flatMap(some -> some)
                    .flatMap(part -> part.lines().stream())
                    .forEach(line -> shown.computeIfAbsent(line.number(), number -> new ArrayList<>())
                            .add(line));
        }
        return shown;
    }
}
