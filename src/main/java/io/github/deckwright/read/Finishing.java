package io.github.deckwright.read;

import io.github.deckwright.config.DocumentSettings;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.mark.CardMarks;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.PlainText;
import io.github.deckwright.read.style.Admonition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gives the chosen cards what their document says about all of them: context, tags, settings. */
final class Finishing {
    private static final int LONGEST_TYPED = 80;

    private Finishing() {}

    static List<Card> cards(Outline outline, List<StyleChooser.Chosen> chosen, Marks marks) {
        DocumentSettings settings = outline.settings();
        Context context = new Context(outline, chosen);
        List<Card> cards = new ArrayList<>(chosen.size());
        for (StyleChooser.Chosen one : chosen) {
            Card card = stripped(shown(one.card().build()));
            Set<String> tags = new TreeSet<>(card.tags());
            tags.addAll(settings.tags());
            Card.Builder finished = card.toBuilder()
                    .context(card.context().isEmpty() ? context.of(one.span()) : card.context())
                    .tags(new ArrayList<>(tags))
                    .reverse(card.reverse() || settings.reverse());
            if (settings.typed() && card.typed().isEmpty()) {
                typable(card).ifPresent(finished::typed);
            }
            marks.id(one.span().fromLine()).ifPresent(finished::id);
            cards.add(finished.build());
        }
        return cards;
    }

    /** A block that only hides the answer on a site is no part of it. */
    private static Card shown(Card card) {
        return card.answer()
                .flatMap(Admonition::hiddenIn)
                .map(answer -> card.toBuilder().answer(answer).build())
                .orElse(card);
    }

    /** An id that another tool left behind an answer identifies the card and is no part of it, whatever style found it. */
    private static Card stripped(Card card) {
        Passage answer = card.answer().orElse(Passage.EMPTY);
        if (!holdsId(answer)) {
            return card;
        }
        CardMarks marks = CardMarks.strip(answer);
        if (marks.id().isEmpty() || !marks.tags().isEmpty() || marks.text().isBlank()) {
            return card;
        }
        return card.toBuilder()
                .answer(marks.text())
                .id(card.id().or(marks::id).orElseThrow())
                .build();
    }

    /** {@code <!--ID: 1683149678242-->} or {@code ^1683149678242}, which text for people does not hold. */
    private static boolean holdsId(Passage passage) {
        for (Passage.Line line : passage.lines()) {
            String text = line.text();
            int mark = text.lastIndexOf('^');
            boolean block = mark >= 0 && mark + 8 < text.length() && Character.isDigit(text.charAt(mark + 1));
            if (block || text.contains("<!--ID:") || text.contains("<!-- ID:")) {
                return true;
            }
        }
        return false;
    }

    /** Nobody types a paragraph: only an answer of one short line is asked for letter by letter. */
    private static Optional<String> typable(Card card) {
        return card.answer()
                .filter(answer ->
                        card.kind() == CardKind.BASIC && answer.lines().size() == 1)
                .map(answer -> PlainText.of(answer.markdown()))
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TYPED);
    }
}
