package io.github.deckwright.write;

import io.github.deckwright.model.CardContent;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Rendered;
import io.github.deckwright.model.RenderedChoice;
import java.util.Optional;

/**
 * A card as a note of the note types that every Anki brings along, under their English names.
 *
 * @param noteType {@code Basic}, {@code Basic (and reversed card)} or {@code Cloze}
 * @param first HTML: front, or text with its deletions
 * @param second HTML: back, or what is shown with it
 */
public record StockNote(String noteType, String first, String second) {

    /** The note of a card. */
    public static StockNote of(CardContent card) {
        if (card.kind() == CardKind.CLOZE) {
            return new StockNote(
                    "Cloze",
                    Deletions.inClozeNote(card.question().html()),
                    Deletions.inClozeNote(html(card.explanation())));
        }
        return new StockNote(
                card.reverse() ? "Basic (and reversed card)" : "Basic",
                AnkiHtml.below(card.question().html(), options(card, false)),
                AnkiHtml.below(options(card, true), html(card.answer()), html(card.explanation())));
    }

    private static String html(Optional<Rendered> part) {
        return part.map(Rendered::html).orElse("");
    }

    /** The options with their letters; on the back the right ones alone, under the letters that they have on the front. */
    static String options(CardContent card, boolean back) {
        if (card.choices().isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ol type=\"A\">");
        int number = 0;
        for (RenderedChoice choice : card.choices()) {
            number++;
            if (choice.correct() || !back) {
                html.append("<li value=\"")
                        .append(number)
                        .append("\">")
                        .append(choice.content().html())
                        .append("</li>");
            }
        }
        return html.append("</ol>").toString();
    }
}
