package io.github.deckwright.read.style.choice;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.FoundAnswer;
import io.github.deckwright.read.quiz.OptionGroup;
import io.github.deckwright.read.quiz.Quiz;
import io.github.deckwright.read.quiz.QuizItem;
import io.github.deckwright.read.quiz.RightInPlace;
import io.github.deckwright.read.quiz.Stem;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Multiple choice whose answer stands below the options: in details, in a fence, behind a label or a heading, or in the marks of a site
 * generator.
 */
public final class ChoiceStyle implements Style {
    @Override
    public String name() {
        return "choice";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.CHOICE, Trait.ENDS_ANSWERS);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        Quiz quiz = proposals.quiz();
        Map<QuizItem, FoundAnswer> found = new LinkedHashMap<>();
        List<QuizItem> open = new ArrayList<>();
        for (QuizItem item : quiz.items()) {
            if (!item.group().is(OptionGroup.Marking.TASKS)) {
                quiz.answer(item).ifPresentOrElse(answer -> found.put(item, answer), () -> open.add(item));
            }
        }
        int below = found.size();
        Map<QuizItem, QuizItem> inPlace = RightInPlace.in(open, headingsThatAsk(outline));
        inPlace.forEach((item, solved) -> {
            Passage explanation = quiz.explanation(item);
            found.put(solved, new FoundAnswer(solved.group().right(), explanation, item.endLine()));
        });
        open.removeAll(inPlace.keySet());
        QuizEvidence evidence = new QuizEvidence(proposals);
        evidence.choices(below, inPlace.size(), open);
        Set<Heading> unclear = askingSeveralThings(open, found.keySet());
        found.forEach((item, answer) -> {
            if (item.stem().question().isBlank()) {
                proposals.rejected(item.group().firstLine(), "a list with nothing above it that could be the question");
            } else if (item.stem().level() > 0
                    || item.stem().heading().filter(unclear::contains).isEmpty()) {
                proposals.explicit(
                        Span.lines(item.stem().firstLine(), answer.endLine() - 1),
                        proposals.choice(item, answer.right(), answer.explanation()));
            } else {
                evidence.unclear(item);
            }
        });
        boolean quizzes = !found.isEmpty()
                || (!quiz.hasKeys()
                        && isQuizWithoutKey(outline, open)
                        && outline.answersBeside().isEmpty());
        for (QuizItem item : open) {
            if (quizzes && item.group().is(OptionGroup.Marking.LABELS)) {
                unanswered(outline, proposals, item, quiz.hasKeys());
            } else if (item.group().isLettered()
                    && Title.of(item.stem().question()).isQuestion()) {
                proposals.unanswered(span(item), item.stem().question());
            }
        }
    }

    /** Whether lettered options are what most questions have: a single such list may be an answer that counts something up. */
    private static boolean isQuizWithoutKey(Outline outline, List<QuizItem> open) {
        long lettered = open.stream()
                .filter(item -> item.stem().asks() && item.group().isLettered())
                .count();
        return Gates.CHOICE_WITHOUT_KEY.opens(lettered, headingsThatAsk(outline));
    }

    private static long headingsThatAsk(Outline outline) {
        return outline.sections().stream()
                .filter(section -> section.title().isQuestion())
                .count();
    }

    /** Options alone are no answer; what stands below them, or a key, may still be one in the eyes of another style. */
    private static void unanswered(Outline outline, Proposals proposals, QuizItem item, boolean keyed) {
        Span span = span(item);
        proposals.unanswered(span, item.stem().question());
        Passage below = outline.passage(Span.lines(item.group().endLine(), item.endLine() - 1));
        if (!keyed && outline.clean(below).isBlank()) {
            proposals.reserve(span);
        }
    }

    private static Span span(QuizItem item) {
        return Span.lines(item.stem().firstLine(), item.group().endLine() - 1);
    }

    /** Questions with several lists of options and one answer below all of them: no single list is the choice. */
    private static Set<Heading> askingSeveralThings(List<QuizItem> open, Set<QuizItem> found) {
        Set<Heading> several = headings(open);
        Set<Heading> answered = new HashSet<>();
        for (QuizItem item : found) {
            // with a second answer below it the heading is a topic
            item.stem().heading().filter(heading -> !answered.add(heading)).ifPresent(several::remove);
        }
        return several;
    }

    /** Numbered headings above options whose text is below the heading. */
    private static Set<Heading> headings(List<QuizItem> items) {
        Set<Heading> headings = new HashSet<>();
        for (QuizItem item : items) {
            Stem stem = item.stem();
            if (stem.level() == 0 && stem.number() < 0 && item.group().is(OptionGroup.Marking.LABELS)) {
                stem.heading()
                        .filter(heading -> heading.title().label() != Title.Label.NONE)
                        .ifPresent(headings::add);
            }
        }
        return headings;
    }
}
