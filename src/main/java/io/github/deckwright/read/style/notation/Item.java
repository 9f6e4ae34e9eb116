package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.Proposals;
import java.util.ArrayList;
import java.util.List;

/** A question being collected from the notation of a program. Not safe for use by several threads. */
final class Item {
    /** What shows where a word is missing. */
    static final String BLANK = "\\_\\_\\_\\_";

    private final Span span;
    private Passage question = Passage.EMPTY;
    private Passage answer = Passage.EMPTY;
    private Passage explanation = Passage.EMPTY;
    private Passage hint = Passage.EMPTY;
    private final List<Choice> options = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private boolean gaps;
    private boolean reverse;

    /** Starts a question that takes a stretch of the document. */
    Item(Span span) {
        this.span = span;
    }

    Item(int firstLine, int lastLine) {
        this(Span.lines(firstLine, lastLine));
    }

    Item question(Passage text) {
        question = text.trimmed();
        return this;
    }

    Item option(Passage text, boolean right) {
        options.add(new Choice(words(text), right));
        return this;
    }

    /** Adds what a statement is: true or false. */
    Item truth(Passage.Line place, boolean right) {
        return option(Passage.of(place.with("True")), right).option(Passage.of(place.with("False")), !right);
    }

    /** Adds what is right; of several, each is one way to put it. */
    Item answer(Passage text) {
        answer = answer.then(words(text));
        return this;
    }

    Item explanation(Passage text) {
        explanation = explanation.then(text.trimmed());
        return this;
    }

    Item hint(Passage text) {
        hint = hint.then(text.trimmed());
        return this;
    }

    Item tags(List<String> more) {
        tags.addAll(more);
        return this;
    }

    Item reverse(boolean both) {
        reverse = both;
        return this;
    }

    /** Says that the question has marked deletions, and what would be the answer explains. */
    Item gaps() {
        gaps = true;
        return this;
    }

    int lastLine() {
        return span.lastLine();
    }

    boolean hasOptions() {
        return !options.isEmpty();
    }

    /** Whether an answer was added. */
    boolean isTold() {
        return !answer.isBlank();
    }

    boolean hasRight() {
        return options.stream().anyMatch(Choice::correct);
    }

    /** Gives it to those who weigh; without an answer it is reported, and nothing else is made of it. */
    void propose(Outline outline, Proposals proposals) {
        if (question.isBlank()) {
            return;
        }
        boolean choice = options.size() > 1 && hasRight();
        if (!choice && options.size() == 1 && hasRight()) {
            answer(options.get(0).content());
        }
        if (!choice && !gaps && answer.isBlank()) {
            proposals.unanswered(span, question);
            proposals.reserve(span);
            return;
        }
        CardKind kind = choice ? CardKind.CHOICE : gaps ? CardKind.CLOZE : CardKind.BASIC;
        Passage asked = gaps ? question : Title.of(question).text();
        Passage shown = outline.clean(asked.isBlank() ? question : asked);
        int line = shown.lines().isEmpty()
                ? span.fromLine()
                : Math.max(span.fromLine(), shown.lines().get(0).number());
        Card.Builder card = proposals
                .card(kind, line, shown)
                .explanation(outline.clean(gaps ? answer.then(explanation) : explanation))
                .hint(hint)
                .tags(tags)
                .reverse(reverse);
        if (choice) {
            card.choices(options);
        } else if (!gaps) {
            card.answer(outline.clean(answer));
        }
        proposals.explicit(span, card);
    }

    /** A passage without white space around it, that of its only line included. */
    static Passage words(Passage text) {
        Passage trimmed = text.trimmed();
        if (trimmed.lines().isEmpty()) {
            return trimmed;
        }
        List<Passage.Line> lines = new ArrayList<>(trimmed.lines());
        Passage.Line first = lines.get(0);
        lines.set(0, first.stripLeading());
        Passage.Line last = lines.get(lines.size() - 1);
        lines.set(lines.size() - 1, last.stripTrailing());
        return new Passage(lines);
    }
}
