package io.github.deckwright.write;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Loss;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A card as the two texts that programs without kinds of cards take; each may be empty.
 *
 * @param front the question with its options, the text of a cloze card with its gaps open
 * @param back the answer, the right options, what the gaps hide; then the explanation
 */
public record TwoSides(String front, String back) {
    private static final int LETTERS = 26;

    /** The sides of a card. */
    public static TwoSides of(CardContent card) {
        return new TwoSides(front(card), back(card));
    }

    private static String front(CardContent card) {
        String question = card.question().text();
        if (card.kind() == CardKind.CLOZE) {
            return Deletions.blanked(question);
        }
        StringBuilder front = new StringBuilder(question);
        for (int i = 0; i < card.choices().size(); i++) {
            front.append('\n').append(option(card.choices().get(i), i));
        }
        return front.toString();
    }

    private static String back(CardContent card) {
        List<String> parts = new ArrayList<>();
        if (card.kind() == CardKind.CLOZE) {
            parts.add(String.join("; ", Deletions.hidden(card.question().text())));
        }
        for (int i = 0; i < card.choices().size(); i++) {
            RenderedChoice choice = card.choices().get(i);
            if (choice.correct()) {
                parts.add(isRepeatable(choice) ? option(choice, i) : letters(i));
            }
        }
        card.answer().ifPresent(answer -> parts.add(answer.text()));
        card.explanation().ifPresent(explanation -> parts.add(explanation.text()));
        return String.join("\n", parts);
    }

    private static String option(RenderedChoice choice, int index) {
        return letters(index) + ") " + choice.content().text();
    }

    /**
     * Whether an option can stand on both sides. Code with tags or signs that look like Markdown cannot: whoever looks for what an
     * export left of them counts each once.
     */
    private static boolean isRepeatable(RenderedChoice choice) {
        String text = choice.content().text();
        return !text.contains("**") && !text.contains("```") && !text.contains("](") && !mayHoldTag(text);
    }

    private static boolean mayHoldTag(String text) {
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
            char next = text.charAt(i + 1);
            if (next == '/' || next == '!' || Character.isLetter(next)) {
                return true;
            }
        }
        return false;
    }

    /** A, B, … Z, AA, AB, … */
    static String letters(int index) {
        String last = Character.toString('A' + index % LETTERS);
        return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
    }

    /** What the sides of a card could not carry. */
    public static List<Loss> losses(CardContent card) {
        List<Loss> losses = new ArrayList<>(card.question().losses());
        add(losses, card.answer());
        for (RenderedChoice choice : card.choices()) {
            losses.addAll(choice.content().losses());
        }
        add(losses, card.explanation());
        return losses;
    }

    private static void add(List<Loss> losses, Optional<Rendered> part) {
        part.ifPresent(rendered -> losses.addAll(rendered.losses()));
    }
}
