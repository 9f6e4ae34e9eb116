package io.github.deckwright.read.style;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.outline.Title;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * Multiple choice whose answer stands below the options: in details (D06, D06b), in a fence (D06c), behind a label or a heading
 * (D06e), or in the marks of a site generator (D14).
 */
final class ChoiceStyle implements Style {

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        AnswerFinder answers = new AnswerFinder(outline);
        Map<QuizItem, FoundAnswer> found = new LinkedHashMap<>();
        List<QuizItem> open = new ArrayList<>();
        for (QuizItem item : Quiz.of(outline)) {
            if (!item.group().is(OptionGroup.Marking.TASKS)) {
                answers.find(item.group(), item.endLine())
                        .ifPresentOrElse(answer -> found.put(item, answer), () -> open.add(item));
            }
        }
        RightInPlace.in(open).forEach((item, right) -> {
            Passage explanation = answers.explanation(item.group().endLine(), item.endLine());
            found.put(item, new FoundAnswer(right.right(), explanation, item.endLine()));
            open.remove(item);
        });
        Set<Heading> unclear = askingSeveralThings(open);
        found.forEach((item, answer) -> {
            if (item.stem().level() > 0
                    || item.stem().heading().filter(unclear::contains).isEmpty()) {
                proposals.explicit(
                        Span.lines(item.stem().firstLine(), answer.endLine() - 1),
                        card(proposals, item, answer.right(), answer.explanation()));
            }
        });
        for (QuizItem item : open) {
            if (!found.isEmpty() && item.group().is(OptionGroup.Marking.LABELS)) {
                unanswered(outline, proposals, item);
            }
        }
    }

    /** Options alone are no answer; what stands below them may still be one in the eyes of another style. */
    private static void unanswered(Outline outline, Proposals proposals, QuizItem item) {
        Span span = Span.lines(item.stem().firstLine(), item.group().endLine() - 1);
        proposals.unanswered(span, item.stem().question());
        Passage below = outline.passage(Span.lines(item.group().endLine(), item.endLine() - 1));
        if (outline.clean(below).isBlank()) {
            proposals.reserve(span);
        }
    }

    /** Questions with several lists of options and one answer below all of them: no single list is the choice. */
    private static Set<Heading> askingSeveralThings(List<QuizItem> open) {
        Set<Heading> asking = new HashSet<>();
        for (QuizItem item : open) {
            if (item.stem().level() == 0 && item.group().is(OptionGroup.Marking.LABELS)) {
                item.stem()
                        .heading()
                        .filter(heading -> heading.title().label() != Title.Label.NONE)
                        .ifPresent(asking::add);
            }
        }
        return asking;
    }

    static Card.Builder card(Proposals proposals, QuizItem item, SortedSet<Integer> right, Passage explanation) {
        List<Choice> choices = new ArrayList<>();
        List<Option> options = item.group().options();
        for (int i = 0; i < options.size(); i++) {
            choices.add(new Choice(options.get(i).content().trimmed(), right.contains(i)));
        }
        return proposals
                .card(CardKind.CHOICE, item.stem().firstLine(), item.stem().question())
                .choices(choices)
                .explanation(explanation);
    }
}
