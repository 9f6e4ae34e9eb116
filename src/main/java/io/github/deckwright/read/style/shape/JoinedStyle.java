package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Details;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.AnswerBody;
import io.github.deckwright.read.quiz.KeySheet;
import io.github.deckwright.read.quiz.QuizItem;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Questions in one part of a document and their answers in another one, or in another document beside it, joined by their numbers: an
 * exam and its mark scheme, a work sheet and its key.
 */
public final class JoinedStyle implements Style {
    private static final int LONGEST_POINTS = 24;

    /** What tells how much a question gives, behind it: {@code **(2 marks)**}, {@code [3 Punkte]}. */
    private static final Pattern POINTS =
            Pattern.compile("(\\*\\*|__|[*_])?[(\\[]\\d{1,3} \\p{L}[\\p{L}.]{0,11}[)\\]]\\1?\\z");

    private static final Pattern GAP = Pattern.compile("_{3,}|\\\\_\\\\_|\\.{5,}|…{2,}");

    /** A bare letter is the key of options, which other styles join. */
    private static final Pattern LETTER = Pattern.compile("\\A[\\W_]*[A-Za-z][\\W_]*\\z");

    @Override
    public String name() {
        return "joined";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.ANSWERED_ELSEWHERE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        Joining joining = new Joining(outline, proposals);
        for (Section section : outline.sections()) {
            if (KeySheet.namesAnswers(section)) {
                int start = section.parent().map(Section::bodyLine).orElse(outline.firstLine());
                joining.join(section.span(), Span.lines(section.bodyLine(), section.endLine() - 1), start);
            }
        }
        for (Details details : joining.any ? List.<Details>of() : outline.details()) {
            if (details.parent().isEmpty() && Words.KEY.is(details.summary().plain())) {
                joining.join(details.span(), details.bodySpan(), outline.firstLine());
            }
        }
        if (!joining.any) {
            joining.joinToldKeys();
        }
        if (!joining.any) {
            outline.answersBeside().ifPresent(beside -> besides(outline, beside, proposals));
        }
    }

    /** The parts of a document with answers, from its beginning on. */
    private static final class Joining {
        private final Outline outline;
        private final Proposals proposals;

        /** Where questions stand that no part had answers to. */
        private int from;

        private long left;
        private boolean any;

        Joining(Outline outline, Proposals proposals) {
            this.outline = outline;
            this.proposals = proposals;
            this.from = outline.firstLine();
            this.left = NumberedParts.mostRead(outline);
        }

        /** Joins the lists of answers that something else than a heading announces. */
        void joinToldKeys() {
            for (KeySheet sheet : KeySheet.texts(outline)) {
                left -= sheet.firstLine() - from;
                if (left < 0) {
                    return;
                }
                Span key = BareQuestions.around(outline, sheet);
                boolean joined = key.fromLine() >= from
                        && BareQuestions.of(outline, from, key.fromLine(), sheet)
                                .filter(asked ->
                                        JoinedStyle.join(proposals, asked, BareQuestions.answers(sheet), false))
                                .isPresent();
                if (joined) {
                    proposals.reserve(key);
                    any = true;
                    from = key.lastLine() + 1;
                }
            }
        }

        /** Joins a part with the questions between a line and it. */
        void join(Span part, Span body, int start) {
            if (part.fromLine() < from) {
                return;
            }
            List<NumberedParts.Part> answers = NumberedParts.between(outline, body.fromLine(), body.lastLine() + 1);
            if (answers.isEmpty()) {
                return; // most parts that say so: all that stands above each would be read for it
            }
            int top = Math.max(start, from);
            left -= part.fromLine() - top;
            boolean joined =
                    JoinedStyle.join(proposals, NumberedParts.between(outline, top, part.fromLine()), answers, false);
            if (joined) {
                proposals.reserve(part);
                any = true;
            }
            if (joined || left < 0) {
                from = part.lastLine() + 1;
            }
        }
    }

    private static void besides(Outline outline, Outline beside, Proposals proposals) {
        List<NumberedParts.Part> answers = NumberedParts.between(beside, beside.firstLine(), beside.lineCount() + 1);
        List<NumberedParts.Part> questions =
                NumberedParts.between(outline, outline.firstLine(), outline.lineCount() + 1);
        if (join(proposals, questions, answers, true) || proposals.quiz().hasAnswers()) {
            return;
        }
        List<TitledParts.Pair> found = TitledParts.joined(outline, beside);
        // chapters of numbered questions are no questions
        List<TitledParts.Pair> titled = found.size() > questions.size() ? found : List.of();
        if (!titled.isEmpty()) {
            proposals.evidence(
                    "headings that stand in " + beside.file().name() + " again, with an answer: " + titled.size());
        }
        for (TitledParts.Pair pair : titled) {
            proposals.explicit(
                    Span.lines(pair.line(), pair.end() - 1),
                    proposals
                            .card(CardKind.BASIC, pair.line(), pair.question())
                            .answer(pair.answer().at(pair.line())));
        }
        if (titled.isEmpty() && questions.isEmpty() && outline.isOneOfManyAnswered()) {
            TitledParts.whole(outline, beside).ifPresent(pair -> {
                proposals.evidence(
                        "the whole document is answered by " + beside.file().name());
                whole(proposals, pair);
            });
        }
    }

    /** A document that is one question, with options when there are some and the answer names the right ones. */
    private static void whole(Proposals proposals, TitledParts.Pair pair) {
        Span span = Span.lines(pair.line(), pair.end() - 1);
        Passage answer = pair.answer().at(pair.line());
        List<QuizItem> items = proposals.quiz().items();
        Optional<AnswerBody> key =
                items.size() == 1 ? AnswerBody.of(answer, items.get(0).group().options()) : Optional.empty();
        key.ifPresentOrElse(
                told -> proposals.explicit(span, proposals.choice(items.get(0), told.right(), told.explanation())),
                () -> proposals.answered(span, Certainty.BY_ITS_PLACE, pair.line(), pair.question(), end -> answer));
    }

    /** Makes cards of the questions whose number an answer has, when that holds for most of the answers. */
    private static boolean join(
            Proposals proposals, List<NumberedParts.Part> questions, List<NumberedParts.Part> answers, boolean beside) {
        boolean grouped = !NumberedParts.areUnique(questions) || !NumberedParts.areUnique(answers);
        Map<String, NumberedParts.Part> byKey = new HashMap<>();
        for (NumberedParts.Part question : questions) {
            if (byKey.put(question.key(grouped), question) != null) {
                return false;
            }
        }
        List<NumberedParts.Part> asked = new ArrayList<>();
        List<Passage> told = new ArrayList<>();
        int keys = 0;
        for (NumberedParts.Part answer : answers) {
            NumberedParts.Part question = byKey.remove(answer.key(grouped));
            boolean fits = question != null
                    && !question.text().isBlank()
                    && !answer.text().isBlank()
                    && !LETTER.matcher(question.text().markdown()).matches()
                    && !LETTER.matcher(answer.text().markdown()).matches();
            if (question != null
                    && fits
                    && (hasParts(answer.text()) || !proposals.quiz().hasOptions(question.line(), question.end()))) {
                asked.add(question);
                told.add(beside ? answer.text().at(question.line()) : answer.text());
            } else if (question != null && proposals.quiz().hasOptions(question.line(), question.end())) {
                keys++; // other styles join what has options
            }
        }
        if (asked.isEmpty() || !Gates.JOIN.opens(asked.size() + keys, answers.size()) || isRepeated(asked, told)) {
            return false;
        }
        proposals.evidence("questions whose number an answer further down, or in the document beside, has: "
                + asked.size() + " of " + (answers.size() - keys) + " answers");
        for (int i = 0; i < asked.size(); i++) {
            NumberedParts.Part part = asked.get(i);
            proposals.explicit(
                    Span.lines(part.line(), part.end() - 1),
                    proposals
                            .card(CardKind.BASIC, part.line(), question(part.text()))
                            .answer(told.get(i)));
        }
        byKey.values().forEach(part -> proposals.unanswered(Span.lines(part.line(), part.end() - 1), part.text()));
        return true;
    }

    /** Whether the answers begin with their questions: then they are cards where they stand. */
    private static boolean isRepeated(List<NumberedParts.Part> asked, List<Passage> told) {
        int repeated = 0;
        for (int i = 0; i < asked.size(); i++) {
            String question = Words.normal(asked.get(i).text().lines().get(0).text());
            repeated += Words.normal(told.get(i).markdown()).startsWith(question) ? 1 : 0;
        }
        return Gates.JOIN_REPEATED.isPart(repeated, asked.size());
    }

    /** Whether an answer has parts with letters of their own: then so has the question, and they are no options. */
    private static boolean hasParts(Passage answer) {
        return answer.lines().stream()
                        .filter(line -> OptionLabel.of(line.text()).isPresent())
                        .count()
                > 1;
    }

    /** What is asked: not the sentence with gaps below a question, which the answer fills, and not the points that it gives. */
    private static Passage question(Passage text) {
        List<Passage.Line> lines = new ArrayList<>(text.lines());
        boolean asks = Title.of(Passage.of(lines.get(0))).hasQuestionMark();
        if (asks) {
            lines.subList(1, lines.size())
                    .removeIf(line -> GAP.matcher(line.text()).find());
        }
        for (int i = 0; i < lines.size(); i++) {
            Passage.Line line = lines.get(i);
            String said = line.text().stripTrailing();
            var points = POINTS.matcher(said).region(Math.max(0, said.length() - LONGEST_POINTS), said.length());
            if (points.find() && (points.start() > 0 || i > 0)) {
                lines.set(i, line.part(0, points.start()).stripTrailing());
            }
        }
        return new Passage(lines).trimmed();
    }
}
