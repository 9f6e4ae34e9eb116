package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Details;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.BoilerplateTitles;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers hidden in details whose summary only says so ("Answer", "show"), below a heading, a paragraph or a list item that is the
 * question.
 */
public final class HiddenAnswerStyle implements Style {
    /** Lines of a list item before its answer; more are no question, and would be read again for each of its answers. */
    private static final int LONGEST_QUESTION = 200;

    @Override
    public String name() {
        return "hidden-answer";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        FootnoteAnswers.propose(outline, proposals);
        FoldSections sections = new FoldSections(outline);
        boolean tasks = proposals.isForced() || generalSummariesAreAnswers(outline, sections);
        FoldedKeys keys = new FoldedKeys(outline, proposals.quiz());
        List<Details> pending = new ArrayList<>();
        Optional<Section> open = Optional.empty();
        for (Details details : outline.details()) {
            if (!details.hasConstantSummary()
                    || details.parent().filter(Details::hasConstantSummary).isPresent()) {
                continue;
            }
            Optional<Section> at = sections.of(details);
            if (keys.hold(details, at) || isOfOptions(proposals, details, at)) {
                continue;
            }
            if (!tasks
                    && !saysAnswer(details)
                    && at.filter(section -> asks(section.title())).isEmpty()) {
                proposals.rejected(
                        details.span().fromLine(),
                        "neither the summary nor the heading above says that this is an answer");
                continue;
            }
            if (!at.equals(open) && !pending.isEmpty()) {
                section(outline, proposals, open, pending);
                pending.clear();
            }
            open = at;
            pending.add(details);
        }
        if (!pending.isEmpty()) {
            section(outline, proposals, open, pending);
        }
    }

    /** Whether details answer a question with options that begins below a heading that only names where it is from. */
    private static boolean isOfOptions(Proposals proposals, Details details, Optional<Section> section) {
        return section.filter(above -> !asks(above.title())
                        && proposals
                                .quiz()
                                .coversLabelled(
                                        details.span().fromLine(),
                                        above.heading().firstLine()))
                .isPresent();
    }

    /** Whether details such as "show" hide answers here: below headings of which most ask or set a task. */
    private static boolean generalSummariesAreAnswers(Outline outline, FoldSections sections) {
        int general = 0;
        int asking = 0;
        int direct = 0;
        Set<Section> filled = new HashSet<>();
        for (Details details : outline.details()) {
            if (details.hasConstantSummary() && !saysAnswer(details)) {
                Optional<Section> above = sections.of(details);
                general++;
                asking += above.filter(section -> asks(section.title())).isPresent() || itemAsks(outline, details)
                        ? 1
                        : 0;
                boolean named = !details.summary().plain().isEmpty();
                if (named && above.isPresent() && !filled.contains(above.get())) {
                    if (gap(outline, above.get().bodyLine(), 0, details).isBlank()) {
                        direct++;
                    } else { // what stands above one of them stands above all that follow below this heading
                        filled.add(above.get());
                    }
                }
            }
        }
        return Gates.SUMMARIES_ASKED.opens(asking, general)
                || (Gates.SUMMARIES_ASKED.isEnough(asking) && Gates.SUMMARIES_DIRECT.opens(general, direct, general));
    }

    private static boolean itemAsks(Outline outline, Details details) {
        if (!isInItemOfItsOwn(details)) {
            return false;
        }
        Block item = details.container().orElseThrow();
        Span asked = new Span(
                item.firstLine(), 0, details.span().fromLine(), details.span().fromColumn());
        return asks(Title.of(outline.clean(outline.passage(asked, item))));
    }

    private static boolean asks(Title title) {
        return title.isQuestion() || title.setsTask();
    }

    /** Whether the summary names an answer, and not only something to open. */
    private static boolean saysAnswer(Details details) {
        String plain = details.summary().plain();
        if (Words.ANSWER.is(plain) || Words.EXPLANATION.is(plain)) {
            return true;
        }
        for (String word : Words.normal(plain).split(" ", -1)) {
            if (word.length() > 1 && (Words.ANSWER.is(word) || Words.KEY.is(word) || Words.EXPLANATION.is(word))) {
                return true;
            }
        }
        return !plain.isEmpty() && plain.codePointAt(0) > 0x2FF && Words.ANSWER.occursIn(plain);
    }

    private static void section(
            Outline outline, Proposals proposals, Optional<Section> section, List<Details> answers) {
        List<Details> inItems = new ArrayList<>();
        List<Details> others = new ArrayList<>();
        for (Details answer : answers) {
            (isInItemOfItsOwn(answer) ? inItems : others).add(answer);
        }
        for (Details answer : inItems) {
            item(outline, proposals, answer);
        }
        if (others.isEmpty()) {
            return;
        }
        if (others.size() > 1 && eachHasItsQuestion(outline, section, others)) {
            paragraphs(outline, proposals, section, others);
        } else if (section.isPresent() && isQuestion(outline, section.get(), others)) {
            heading(outline, proposals, section.get(), others);
        } else {
            paragraphs(outline, proposals, section, others);
        }
    }

    /** Whether a question stands above each of several answers: then the heading above all of them is a topic. */
    private static boolean eachHasItsQuestion(Outline outline, Optional<Section> section, List<Details> answers) {
        int line = section.map(Section::bodyLine).orElse(outline.firstLine());
        int column = 0;
        for (Details details : answers) {
            Passage above = gap(outline, line, column, details);
            Title title = Title.of(lastPart(outline, above));
            boolean asked = !title.text().isBlank() && (asks(title) || title.label() != Title.Label.NONE);
            if (!asked && itemAtEnd(above).isEmpty()) {
                return false;
            }
            line = details.span().toLine();
            column = details.span().toColumn();
        }
        return true;
    }

    /** Whether the details lie in a list item below other text of it. */
    private static boolean isInItemOfItsOwn(Details details) {
        Block item =
                details.container().filter(block -> block.is(Block.Kind.ITEM)).orElse(null);
        return item != null
                && item.firstLine() < details.span().fromLine()
                && details.span().fromLine() - item.firstLine() <= LONGEST_QUESTION
                && !item.children().isEmpty()
                && item.children().get(0).is(Block.Kind.PARAGRAPH);
    }

    private static boolean isQuestion(Outline outline, Section section, List<Details> answers) {
        Title title = section.title();
        if (answers.get(0).span().fromLine() > section.endLine() || BoilerplateTitles.is(title)) {
            return false;
        }
        return answers.size() == 1
                || title.label() != Title.Label.NONE
                || title.asks()
                || title.setsTask()
                || gap(outline, section.bodyLine(), 0, answers.get(0)).isBlank();
    }

    /** What stands between a position and details. */
    private static Passage gap(Outline outline, int line, int column, Details details) {
        Span span =
                new Span(line, column, details.span().fromLine(), details.span().fromColumn());
        return outline.clean(outline.passage(span, details.container().orElse(null)));
    }

    private static void heading(Outline outline, Proposals proposals, Section section, List<Details> answers) {
        Details first = answers.get(0);
        Passage before = outline.clean(outline.passage(
                new Span(
                        section.bodyLine(),
                        0,
                        first.span().fromLine(),
                        first.span().fromColumn()),
                section.heading().container().orElse(null)));
        Passage question = section.title().text().then(before);
        List<Passage> parts = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (i > 0) {
                Span previous = answers.get(i - 1).span();
                parts.add(gap(outline, previous.toLine(), previous.toColumn(), answers.get(i)));
            }
            parts.add(outline.body(answers.get(i)));
        }
        Details last = answers.get(answers.size() - 1);
        int end = Math.max(last.span().toLine(), Math.min(section.leadEndLine(), section.endLine()));
        parts.add(outline.clean(outline.passage(
                new Span(last.span().toLine(), last.span().toColumn(), end, 0),
                section.heading().container().orElse(null))));
        Span span =
                Span.lines(section.heading().firstLine(), Math.max(last.span().lastLine(), end - 1));
        if (question.isBlank()) {
            return;
        }
        proposals.answered(span, section.heading().firstLine(), question, Passage.joined(parts));
    }

    private static void item(Outline outline, Proposals proposals, Details details) {
        Block item = details.container().orElseThrow();
        Span asked = new Span(
                item.firstLine(), 0, details.span().fromLine(), details.span().fromColumn());
        Title question = Title.of(outline.clean(outline.passage(asked, item)));
        proposals.answered(
                Span.lines(item.firstLine(), item.lastLine()),
                item.firstLine(),
                question.text(),
                outline.body(details));
    }

    /** Without a heading of its own an answer belongs to what stands between it and the answer before. */
    private static void paragraphs(
            Outline outline, Proposals proposals, Optional<Section> section, List<Details> answers) {
        int line = section.map(Section::bodyLine).orElse(outline.firstLine());
        int column = 0;
        for (Details details : answers) {
            Span asked = new Span(
                    line, column, details.span().fromLine(), details.span().fromColumn());
            Passage above =
                    outline.clean(outline.passage(asked, details.container().orElse(null)));
            Optional<Passage> item = answers.size() > 1 ? itemAtEnd(above) : Optional.empty();
            Passage text = item.orElseGet(() -> lastPart(outline, above));
            Title title = Title.of(text);
            boolean begins = item.isPresent() || asks(title) || title.label() != Title.Label.NONE;
            if (!text.isBlank() && (begins || (answers.size() > 1 && saysAnswer(details)))) {
                boolean first = !begins && details == answers.get(0) && section.isPresent();
                Passage question = first ? section.get().title().text().then(title.text()) : title.text();
                int from = first
                        ? section.get().heading().firstLine()
                        : text.lines().get(0).number();
                Span span = new Span(
                        from, 0, details.span().toLine(), details.span().toColumn());
                if (begins) {
                    proposals.answered(span, from, question, outline.body(details));
                } else {
                    proposals.answered(
                            span,
                            Certainty.BY_ITS_ANSWER,
                            from,
                            question,
                            end -> end > details.span().lastLine() ? outline.body(details) : Passage.EMPTY);
                }
            }
            line = details.span().toLine();
            column = details.span().toColumn();
        }
    }

    /** The text of the bullet that alone stands right above an answer: the fold is not indented, and ends its list for CommonMark only. */
    private static Optional<Passage> itemAtEnd(Passage text) {
        List<Passage.Line> lines = text.lines();
        int start = lines.size() - 1;
        while (start >= 0 && isInside(lines.get(start))) {
            start--;
        }
        int marker = start < 0 ? 0 : Markers.bulletEnd(lines.get(start).text());
        int above = start - 1;
        while (above >= 0 && lines.get(above).isBlank()) {
            above--;
        }
        boolean several = above >= 0
                && (isInside(lines.get(above))
                        || Markers.bulletEnd(lines.get(above).text()) > 0);
        if (marker == 0 || several) {
            return Optional.empty();
        }
        List<Passage.Line> item = new ArrayList<>();
        item.add(lines.get(start).from(marker).stripLeading());
        lines.subList(start + 1, lines.size()).forEach(line -> item.add(line.stripLeading()));
        return Optional.of(new Passage(item));
    }

    private static boolean isInside(Passage.Line line) {
        return line.isBlank() || Character.isWhitespace(line.text().charAt(0));
    }

    /** What follows the last rule, from the nearest line on that asks or has a label. */
    private static Passage lastPart(Outline outline, Passage text) {
        List<Passage.Line> lines = text.lines();
        int start = 0;
        for (int i = lines.size() - 1; i >= 0 && start == 0; i--) {
            String line = lines.get(i).text().strip();
            if (outline.isCode(lines.get(i).number())) {
                continue;
            }
            boolean begins = i == 0 || lines.get(i - 1).isBlank();
            Title title = Title.of(Passage.of(lines.get(i)));
            if (line.equals("---") || line.equals(Signs.BOTH)) {
                start = i + 1;
            } else if (begins && (title.isQuestion() || title.label() != Title.Label.NONE)) {
                start = i;
                break;
            }
        }
        return new Passage(lines.subList(start, lines.size())).trimmed();
    }
}
