package io.github.deckwright.read.style.matter;

import io.github.deckwright.config.Value;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Rule;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.FieldCard;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A list of cards in the front matter, {@code cards:} with {@code front} and {@code back}; the body is a note of its own. */
public final class FrontMatterCardsStyle implements Style {
    private static final List<String> LISTS =
            List.of("cards", "flashcards", "questions", "quiz", "items", "faq", "faqs");

    /** A shorter answer beside options names one of them, and says nothing when there is none of that name. */
    private static final int LONGEST_KEY = 3;

    @Override
    public String name() {
        return "front-matter-cards";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BODY_REMARKS);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        outline.frontMatter().values().forEach((key, value) -> {
            if (LISTS.contains(key.toLowerCase(java.util.Locale.ROOT)) && value instanceof Value.Items items) {
                proposals.evidence("entries below " + key + " in the front matter: "
                        + items.values().size());
                for (Value item : items.values()) {
                    if (item instanceof Value.Fields fields) {
                        propose(proposals, new FieldCard(fields.values()));
                    }
                }
            }
        });
    }

    private static void propose(Proposals proposals, FieldCard yaml) {
        Optional<Passage> question = yaml.question().or(yaml::title);
        if (question.isEmpty()) {
            return;
        }
        Passage.Line first = question.get().lines().get(0);
        Span span = new Span(
                first.number(),
                first.column() - 1,
                first.number(),
                first.column() + first.text().length());
        Optional<FieldCard.Options> options = yaml.options().filter(FieldCard.Options::hasRight);
        boolean unmarked = options.isEmpty() && yaml.options().isPresent();
        Optional<Passage> answer = options.isPresent()
                ? Optional.empty()
                : yaml.answer()
                        .filter(text -> !unmarked || text.markdown().strip().length() > LONGEST_KEY);
        if (options.isEmpty() && answer.isEmpty()) {
            proposals.unanswered(span, question.get());
            return;
        }
        if (unmarked) {
            proposals.remark(
                    Rule.NO_CHOICE,
                    first.number(),
                    "is a card without options: none is marked as right",
                    "mark the right one with correct: true");
        }
        CardKind kind = options.isPresent() ? CardKind.CHOICE : CardKind.BASIC;
        Card.Builder card = proposals.card(kind, first.number(), question.get()).tags(yaml.tags());
        options.ifPresent(found -> card.choices(found.choices()));
        answer.ifPresent(card::answer);
        yaml.explanation().ifPresent(card::explanation);
        yaml.hint().ifPresent(card::hint);
        yaml.id().ifPresent(card::id);
        proposals.explicit(span, card);
    }
}
