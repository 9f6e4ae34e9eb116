package io.github.deckwright.write;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.RenderedChoice;
import java.util.function.UnaryOperator;

/**
 * A card as two sides of Markdown.
 *
 * @param front the question with its options
 * @param back the right options, the answer, the explanation; empty for a cloze card without one
 */
public record MarkdownSides(String front, String back) {

    /**
     * The sides of a card.
     *
     * @param part makes what the target takes of the Markdown of a part
     */
    public static MarkdownSides of(CardContent card, UnaryOperator<String> part) {
        StringBuilder front = new StringBuilder(part.apply(card.question().markdown()));
        StringBuilder back = new StringBuilder();
        StringBuilder options = new StringBuilder();
        StringBuilder right = new StringBuilder();
        int number = 0;
        for (RenderedChoice choice : card.choices()) {
            String item = "- **" + TwoSides.letters(number++) + "** "
                    + part.apply(choice.content().markdown()).replace("\n", "\n  ");
            options.append(options.isEmpty() ? "" : "\n").append(item);
            if (choice.correct()) {
                right.append(right.isEmpty() ? "" : "\n").append(item);
            }
        }
        append(front, options.toString());
        append(back, right.toString());
        card.answer().ifPresent(answer -> append(back, part.apply(answer.markdown())));
        card.explanation().ifPresent(explanation -> append(back, part.apply(explanation.markdown())));
        return new MarkdownSides(front.toString(), back.toString());
    }

    private static void append(StringBuilder side, String part) {
        side.append(side.isEmpty() || part.isEmpty() ? "" : "\n\n").append(part);
    }
}
