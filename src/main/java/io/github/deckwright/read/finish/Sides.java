package io.github.deckwright.read.finish;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Diagnostic;
import io.github.deckwright.model.Diagnostics;
import io.github.deckwright.model.Passage;
import io.github.deckwright.model.Rule;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.PlainText;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every card must have, whatever style found it: something to see on both sides, a gap when it is a cloze, two options of which one
 * is right when it is a choice. Where it can, a card goes on without what is broken.
 */
public final class Sides {
    private final Diagnostics diagnostics;
    private final List<Proposals.Unanswered> unanswered = new ArrayList<>();

    public Sides(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Questions that turned out to have no answer. */
    public List<Proposals.Unanswered> unanswered() {
        return unanswered;
    }

    /** The card as it can be shown; empty when it cannot, which is reported. */
    public Optional<Card> checked(Card card, Span span) {
        if (!Shown.isAnything(card.question())) {
            report(Rule.EMPTY_QUESTION, card, "the question holds nothing to see; it is left out", "write it as text");
            return Optional.empty();
        }
        if (card.kind() == CardKind.CLOZE) {
            return cloze(card);
        }
        Card shown = withoutBlankParts(card);
        Optional<Card> whole = shown.kind() == CardKind.CHOICE ? choice(shown) : Optional.of(shown);
        boolean answered = whole.isPresent()
                && (whole.get().kind() != CardKind.BASIC || whole.get().answer().isPresent());
        if (!answered) {
            unanswered.add(new Proposals.Unanswered(card.style(), span, card.question()));
            return Optional.empty();
        }
        return whole;
    }

    private Optional<Card> cloze(Card card) {
        BlankGaps gaps = BlankGaps.of(card.question());
        if (!gaps.anyFilled()) {
            report(
                    Rule.NO_GAP,
                    card,
                    quoted(card) + " has no gap that can be filled; it is left out",
                    "mark words outside of addresses and comments");
            return Optional.empty();
        }
        if (!gaps.anyBlank()) {
            return Optional.of(withoutBlankParts(card));
        }
        report(
                Rule.NO_GAP,
                card,
                quoted(card) + " has a gap that hides nothing to see; that one is shown as it is written",
                "write what it hides, or remove it");
        return Optional.of(
                withoutBlankParts(card.toBuilder().question(gaps.withoutBlank()).build()));
    }

    private static Card withoutBlankParts(Card card) {
        boolean whole =
                isShownOrAbsent(card.answer()) && isShownOrAbsent(card.explanation()) && isShownOrAbsent(card.hint());
        return whole
                ? card
                : card.toBuilder()
                        .answer(shown(card.answer()))
                        .explanation(shown(card.explanation()))
                        .hint(shown(card.hint()))
                        .build();
    }

    private static boolean isShownOrAbsent(Optional<Passage> part) {
        return part.isEmpty() || Shown.isAnything(part.get());
    }

    private static Passage shown(Optional<Passage> part) {
        return part.filter(Shown::isAnything).orElse(Passage.EMPTY);
    }

    /** Empty when nothing says which option is right. */
    private Optional<Card> choice(Card card) {
        List<Choice> choices = card.choices().stream()
                .filter(choice -> Shown.isAnything(choice.content()))
                .toList();
        if (choices.size() < card.choices().size()) {
            report(
                    Rule.EMPTY_OPTION,
                    card,
                    "an option of " + quoted(card) + " holds nothing to see; the option is left out",
                    "write it as text");
        }
        List<Choice> right = choices.stream().filter(Choice::correct).toList();
        if (Gates.OPTIONS.isEnough(choices.size()) && !right.isEmpty()) {
            return Optional.of(
                    choices.size() == card.choices().size()
                            ? card
                            : card.toBuilder().choices(choices).build());
        }
        Optional<Passage> answer =
                card.answer().or(() -> right.stream().map(Choice::content).findFirst());
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        report(
                Rule.NO_CHOICE,
                card,
                quoted(card) + " is a card without options: "
                        + (right.isEmpty() ? "none is marked as right" : "there is one alone"),
                "give it two options or more, and mark the right one");
        return Optional.of(basic(card, right.isEmpty() ? choices : List.of(), answer.get()));
    }

    private static Card basic(Card card, List<Choice> options, Passage answer) {
        List<Passage.Line> lines = new ArrayList<>();
        for (Choice option : options) {
            String mark = "- ";
            for (Passage.Line line : option.content().lines()) {
                lines.add(line.with(mark + line.text()));
                mark = "  ";
            }
        }
        Card.Builder basic = Card.builder(
                        CardKind.BASIC,
                        card.place(),
                        card.style(),
                        card.question().then(new Passage(lines)))
                .answer(answer)
                .explanation(card.explanation().orElse(Passage.EMPTY))
                .hint(card.hint().orElse(Passage.EMPTY))
                .context(card.context())
                .tags(card.tags());
        card.deck().ifPresent(basic::deck);
        card.id().ifPresent(basic::id);
        return basic.build();
    }

    private static String quoted(Card card) {
        return Findings.quoted(PlainText.of(card.question().markdown()));
    }

    private void report(Rule rule, Card card, String message, String remedy) {
        diagnostics.report(Diagnostic.of(rule, card.place(), message, remedy));
    }
}
