package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.vault.Embeds;
import java.util.ArrayList;
import java.util.List;

/** Puts the notes that cards show into them. Not before the cards are chosen: what a note asks is asked where it stands. */
public final class Embedded {
    private Embedded() {}

    public static List<Card> cards(Outline outline, List<Card> cards, Diagnostics diagnostics) {
        List<String> lines = new ArrayList<>();
        boolean any = false;
        for (int line = 1; line <= outline.lineCount(); line++) {
            lines.add(outline.line(line));
            any |= line >= outline.firstLine() && outline.line(line).contains(Embeds.MARK);
        }
        if (!any) {
            return cards;
        }
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
