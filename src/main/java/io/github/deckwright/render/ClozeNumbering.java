package io.github.deckwright.render;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Rendered;
import java.util.Map;

/** Gives the deletions of a card the numbers under which its history runs. */
public final class ClozeNumbering {
    private ClozeNumbering() {}

    /**
     * The card with published numbers.
     *
     * @param numbers published number for each number of the source; a number that it lacks stays
     */
    public static CardContent publish(CardContent card, Map<Integer, Integer> numbers) {
        if (card.kind() != CardKind.CLOZE
                || numbers.entrySet().stream().allMatch(e -> e.getKey().equals(e.getValue()))) {
            return card;
        }
        Rendered question = card.question();
        Rendered renumbered = new Rendered(
                renumbered(question.markdown(), numbers),
                renumbered(question.html(), numbers),
                renumbered(question.text(), numbers),
                question.losses());
        return new CardContent(
                card.kind(),
                card.place(),
                card.style(),
                renumbered,
                card.answer(),
                card.choices(),
                card.explanation(),
                card.hint(),
                card.context(),
                card.tags(),
                card.reverse(),
                card.typed(),
                card.sourceUrl(),
                card.media());
    }

    /** A text with the marks of {@link Cloze}, its deletions renumbered. */
    static String renumbered(String marked, Map<Integer, Integer> numbers) {
        StringBuilder out = new StringBuilder(marked.length() + 8);
        int done = 0;
        for (int open = marked.indexOf(Cloze.OPEN); open >= 0; open = marked.indexOf(Cloze.OPEN, open + 1)) {
            int separator = marked.indexOf(Cloze.SEPARATOR, open);
            if (separator < 0) {
                break;
            }
            int number = Integer.parseInt(marked, open + 1, separator, 10);
            out.append(marked, done, open + 1).append(numbers.getOrDefault(number, number));
            done = separator;
        }
        return out.append(marked, done, marked.length()).toString();
    }
}
