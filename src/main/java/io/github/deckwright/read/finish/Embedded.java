package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.vault.Embeds;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the notes that cards show into them. Not before the cards are chosen: what a note asks is asked where it stands. */
public final class Embedded {
    private Embedded() {}

    public static List<Card> cards(Outline outline, List<Card> cards, Diagnostics diagnostics) {
        boolean any = IntStream.rangeClosed(outline.firstLine(), outline.lineCount())
                .anyMatch(line -> outline.line(line).contains(Embeds.MARK));
        if (!any) {
            return cards;
        }
        List<String> lines = IntStream.rangeClosed(1, outline.lineCount())
                .mapToObj(outline::line)
                .toList();
        Embeds embeds = new Embeds(outline.file(), lines, outline.firstLine() - 1, outline.vault(), diagnostics);
        return cards.stream().map(card -> card(card, embeds)).toList();
    }

    private static Card card(Card card, Embeds embeds) {
        Card.Builder builder = card.toBuilder().question(embeds.shown(card.question()));
        card.answer().map(embeds::shown).ifPresent(builder::answer);
        card.explanation().map(embeds::shown).ifPresent(builder::explanation);
        card.hint().map(embeds::shown).ifPresent(builder::hint);
        List<Choice> choices = card.choices().stream()
                .map(choice -> new Choice(embeds.shown(choice.content()), choice.correct()))
                .toList();
        return builder.choices(choices).build();
    }
}
