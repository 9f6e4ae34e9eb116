package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.CardMarks;
import io.github.deckwright.read.text.ToolId;
import io.github.deckwright.read.weigh.StyleChooser;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Ids that other tools left in cards, whatever style found these: they identify the card and are no part of it. */
final class OthersIds {
    private final Outline outline;
    private final Set<Integer> starts = new HashSet<>();

    /** Whether any line of the document may hold an id outside of the cards' texts. */
    private final boolean around;

    OthersIds(Outline outline, List<StyleChooser.Chosen> chosen) {
        this.outline = outline;
        chosen.forEach(one -> starts.add(one.span().fromLine()));
        this.around = mayHoldIds(outline);
    }

    private static boolean mayHoldIds(Outline outline) {
        for (int line = 1; line <= outline.lineCount(); line++) {
            if (mayHoldId(outline.line(line))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHoldId(String text) {
        return text.contains("-->") || text.contains(".anki");
    }

    /** The card without such an id in its text, and with it as its own unless it has one. */
    Card taken(Card card, Span span) {
        Card.Builder builder = card.toBuilder();
        Optional<String> asked = part(card.question(), builder::question);
        Optional<String> told = card.answer().flatMap(part -> part(part, builder::answer));
        builder.choices(card.choices().stream()
                .map(choice -> new Choice(CardMarks.ids(choice.content()).text(), choice.correct()))
                .toList());
        Optional<String> explained = card.explanation().flatMap(part -> part(part, builder::explanation));
        card.id()
                .or(() -> asked)
                .or(() -> told)
                .or(() -> explained)
                .or(() -> around(span))
                .ifPresent(builder::id);
        return builder.build();
    }

    private static Optional<String> part(Passage part, Consumer<Passage> rest) {
        CardMarks marks = CardMarks.ids(part);
        if (marks.text().equals(part) || marks.text().isBlank()) {
            return Optional.empty();
        }
        rest.accept(marks.text());
        return marks.id();
    }

    /** An id that reading left out already, because comments and attributes of headings are no text. */
    private Optional<String> around(Span span) {
        if (!around) {
            return Optional.empty();
        }
        int above = span.fromLine() - 1;
        Optional<String> id = above < 1 || !belongsBelow(above) ? Optional.empty() : in(above);
        for (int line = span.fromLine(); line <= span.lastLine() && id.isEmpty(); line++) {
            id = belongsBelow(line) ? Optional.empty() : in(line);
        }
        return id;
    }

    /** Whether a comment stands apart right above a card. */
    private boolean belongsBelow(int line) {
        return starts.contains(line + 1)
                && (line == 1 || outline.line(line - 1).isBlank())
                && outline.line(line).stripLeading().startsWith("<!--");
    }

    private Optional<String> in(int line) {
        String text = outline.line(line);
        return mayHoldId(text) && !outline.isCode(line) ? ToolId.in(text).map(ToolId::id) : Optional.empty();
    }
}
