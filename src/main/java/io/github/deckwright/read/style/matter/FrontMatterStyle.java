package io.github.deckwright.read.style.matter;

import io.github.deckwright.config.Value;
import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.outline.Tail;
import io.github.deckwright.read.outline.Top;
import io.github.deckwright.read.quiz.AnswerFinder;
import io.github.deckwright.read.quiz.FieldCard;
import io.github.deckwright.read.quiz.FoundAnswer;
import io.github.deckwright.read.quiz.OptionGroup;
import io.github.deckwright.read.quiz.OptionGroups;
import io.github.deckwright.read.quiz.QuizItem;
import io.github.deckwright.read.quiz.Stem;
import io.github.deckwright.read.source.FileNames;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One question a document: {@code question:} in the front matter, or {@code title:} where folders promise questions; the body is the
 * answer.
 */
public final class FrontMatterStyle implements Style {
    private static final int LONGEST_BODY = 60;

    /** Keys that only questions have. */
    private static final Set<String> DIFFICULTY = Set.of("difficulty", "points", "marks", "seniority");

    @Override
    public String name() {
        return "front-matter";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.WHOLE_FILE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        FieldCard yaml = new FieldCard(outline.frontMatter().values());
        Optional<Passage> question = yaml.question();
        boolean named = question.isPresent();
        if (!named) {
            question = yaml.title()
                    .filter(title -> proposals.isForced() || promises(outline, Title.of(title)))
                    .or(() -> askedInFolder(outline));
        }
        if (question.isEmpty() || yaml.options().isPresent()) {
            return;
        }
        proposals.evidence(named ? "the front matter asks" : "the title asks, or its folder promises questions");
        Title title = Title.of(question.get());
        int line = question.get().lines().get(0).number();
        Span span = Span.lines(1, outline.lineCount());
        Passage body = outline.clean(
                outline.passage(Span.lines(bodyLine(outline, title), Tail.line(outline, title.plain()) - 1)));
        Passage answer = yaml.answer().orElse(body);
        if (answer.isBlank()) {
            proposals.unanswered(span, title.text());
            return;
        }
        if (yaml.answer().isEmpty() && proposesOptions(outline, proposals, line, title.text())) {
            return;
        }
        Card.Builder card = proposals.card(CardKind.BASIC, line, title.text()).answer(answer);
        if (yaml.answer().isPresent()) {
            card.explanation(body);
        }
        yaml.hint().ifPresent(card::hint);
        outline.frontMatter().id().ifPresent(card::id);
        if (named) {
            proposals.explicit(span, card);
        } else {
            // questions inside make this the title of a collection
            proposals.implicit(
                    span, Certainty.ASKS, end -> end > outline.lineCount() ? Optional.of(card) : Optional.empty());
        }
    }

    /** Where the answer begins: below a heading that only says the question again. */
    private static int bodyLine(Outline outline, Title question) {
        return Top.section(outline)
                .filter(first -> Top.holds(outline, first) && first.title().isSame(question))
                .map(Section::bodyLine)
                .orElse(outline.firstLine());
    }

    /** Options in the body, with the right ones marked there: whether the document is such a question. */
    private static boolean proposesOptions(Outline outline, Proposals proposals, int line, Passage question) {
        List<OptionGroup> groups = OptionGroups.in(outline);
        if (groups.size() != 1 || groups.get(0).is(OptionGroup.Marking.NONE)) {
            return false;
        }
        OptionGroup group = groups.get(0);
        AnswerFinder answers = new AnswerFinder(outline);
        int end = outline.lineCount() + 1;
        Optional<FoundAnswer> answer = group.hasRightOption()
                ? Optional.of(new FoundAnswer(group.right(), answers.explanation(group.endLine(), end), end))
                : answers.find(group, true, end);
        if (answer.isEmpty()) {
            return false;
        }
        Passage above = outline.clean(outline.passage(Span.lines(outline.firstLine(), group.firstLine() - 1)));
        Stem stem = new Stem(line, -1, 0, true, question.then(above), Optional.empty());
        Card.Builder card = proposals.choice(
                new QuizItem(stem, group, end),
                answer.get().right(),
                answer.get().explanation());
        outline.frontMatter().id().ifPresent(card::id);
        proposals.explicit(Span.lines(1, outline.lineCount()), card);
        return true;
    }

    /** The value of the key that asks in most documents of the folder; here it may as well set a task or name what to explain. */
    private static Optional<Passage> askedInFolder(Outline outline) {
        boolean texts = outline.frontMatter().values().values().stream().anyMatch(Value.Text.class::isInstance);
        long asking = outline.sections().stream().filter(FrontMatterStyle::asks).count();
        if (!texts
                || Gates.FRONT_MATTER_COLLECTION.isEnough(asking)
                || (FileNames.introduces(outline.file().name()) && !outline.hasFolderOfItsOwn())) {
            return Optional.empty(); // nothing is read from the disk for most documents
        }
        return outline.firstHeadings()
                .shared()
                .askingKey(outline.promisingFolder().isPresent())
                .map(key -> outline.frontMatter().values().get(key))
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).passage())
                .filter(text -> !text.isBlank());
    }

    /** A title may be that of any page. */
    private static boolean promises(Outline outline, Title title) {
        boolean asks = title.asks() || title.setsTask();
        long asking = outline.sections().stream().filter(FrontMatterStyle::asks).count();
        if (!asks || Gates.FRONT_MATTER_COLLECTION.isEnough(asking)) {
            return false;
        }
        boolean plainQuestion = Signs.endAsking(title.plain())
                && outline.sections().isEmpty()
                && outline.lineCount() - outline.firstLine() < LONGEST_BODY;
        return outline.promisingFolder().isPresent()
                || plainQuestion
                || (tellsStatus(outline) && title.hasQuestionMark());
    }

    /** Whether the front matter says how hard it is, or how many points it gives: pages have no such thing. */
    private static boolean tellsStatus(Outline outline) {
        return outline.frontMatter().values().keySet().stream()
                .anyMatch(key -> DIFFICULTY.contains(key.toLowerCase(Locale.ROOT)));
    }

    private static boolean asks(Section section) {
        return section.title().label() == Title.Label.QUESTION
                || Signs.endAsking(section.title().plain());
    }
}
