package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Signs;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes titles of parts that are bold lines, not headings, off the answers above them: they stand between an answer and the next question,
 * as one stands above the first question.
 */
final class PartTitles {
    /** A title is no sentence to remember. */
    private static final int LONGEST = 60;

    /** Parts of one question each are few; where more answers end so, it is how they end. */
    private static final int MOST_SINGLE = 3;

    private PartTitles() {}

    /** @param firstLine where the first question stands */
    static List<Card> off(Outline outline, List<Card> cards, int firstLine) {
        int above = outline.sourceLines().textBefore(firstLine - 1);
        if (above < outline.firstLine() || !isTitle(outline.line(above))) {
            return cards;
        }
        List<Card> cut = new ArrayList<>(cards);
        boolean some = cards.size() <= MOST_SINGLE;
        for (int i = 0; i + 1 < cards.size(); i++) {
            Card card = cards.get(i);
            int next = cards.get(i + 1).place().line();
            if (card.explanation().isPresent()) {
                Passage text = card.explanation().get();
                cut.set(
                        i,
                        card.toBuilder().explanation(above(outline, text, next)).build());
            } else if (card.answer().isPresent()) {
                Passage text = card.answer().get();
                cut.set(i, card.toBuilder().answer(above(outline, text, next)).build());
            }
            some |= cut.get(i).equals(card);
        }
        return some ? cut : cards;
    }

    /** A text without the title that parts it from the question in a line; the text when there is none, or nothing else in it. */
    private static Passage above(Outline outline, Passage text, int next) {
        int last = text.lines().size() - 1;
        boolean apart = last > 1
                && text.lines().get(last - 1).isBlank()
                && isTitle(text.lines().get(last).text())
                && outline.sourceLines().textAfter(text.lines().get(last).number() + 1) == next;
        return apart ? new Passage(text.lines().subList(0, last - 1)).trimmed() : text;
    }

    private static boolean isTitle(String line) {
        String text = line.strip();
        return text.length() <= LONGEST && Emphasis.isMarkedBold(text) && isName(text.substring(2, text.length() - 2));
    }

    private static boolean isName(String text) {
        int last = text.isEmpty() ? ' ' : text.codePointBefore(text.length());
        return !Signs.endAsking(text) && Signs.SENTENCE_ENDS.indexOf(last) < 0 && !Signs.endsWithColon(text);
    }
}
