package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.BoilerplateTitles;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Answers below a heading of their own that says "Answer", inside the question's section or beside it. */
public final class AnswerHeadingStyle implements Style {

    @Override
    public String name() {
        return "answer-heading";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        long said = outline.sections().stream()
                .filter(AnswerHeadingStyle::saysAnswer)
                .count();
        if (said > 0) {
            proposals.evidence("headings that say that an answer follows: " + said);
        }
        Set<Section> paired = languages(outline, proposals);
        Set<String> boxes = recurringBoxes(outline);
        Set<Integer> parts = said > 0 ? AnswerParts.in(outline) : Set.of();
        for (Section section : outline.sections()) {
            if (saysAnswer(section) || paired.contains(section)) {
                continue;
            }
            List<Section> answers = new ArrayList<>();
            boolean labelled = false;
            for (Section child : section.children()) {
                boolean box = child.isBoxIn(section);
                if (tells(child, labelled || box) || (box && boxes.contains(pattern(child)))) {
                    answers.add(child);
                }
                labelled |= answers.isEmpty() && isQuestionLabel(child);
            }
            if (section.children().stream().anyMatch(child -> child.heading().isType())) {
                continue; // parts of an exam, which hold its questions
            }
            if (answers.size() == 1 && !labelled) {
                propose(outline, proposals, section, section, answers.get(0), end(section, answers.get(0)));
            } else if (!answers.isEmpty()) {
                pairs(outline, proposals, section, parts);
            }
        }
        if (paired.isEmpty()) {
            pairsAtTop(outline, proposals);
        }
    }

    /** All questions first, each in another language, then their answers: the same word in brackets joins them. */
    private static Set<Section> languages(Outline outline, Proposals proposals) {
        Map<String, Section> asked = new LinkedHashMap<>();
        Map<String, Section> told = new HashMap<>();
        for (Section section : outline.sections()) {
            String bracket = bracket(section);
            if (!bracket.isEmpty() && Words.QUESTION.is(withoutBracket(section)) && told.isEmpty()) {
                asked.put(bracket, section);
            } else if (!bracket.isEmpty() && saysAnswer(section)) {
                told.putIfAbsent(bracket, section);
            }
        }
        if (!Gates.BRACKETS.isEnough(asked.size()) || !told.keySet().containsAll(asked.keySet())) {
            return Set.of();
        }
        asked.forEach((bracket, section) -> {
            Section answer = told.get(bracket);
            Passage question = Title.of(unquoted(outline.body(section, section.leadEndLine())))
                    .text();
            if (answer != null && !question.isBlank()) {
                Span span = Span.lines(section.heading().firstLine(), section.leadEndLine() - 1);
                proposals.answered(
                        span, section.heading().firstLine(), question, outline.body(answer, answer.leadEndLine()));
                proposals.reserve(Span.lines(answer.heading().firstLine(), answer.leadEndLine() - 1));
            }
        });
        Set<Section> paired = new HashSet<>(asked.values());
        paired.addAll(told.values());
        return paired;
    }

    private static String bracket(Section section) {
        String plain = section.heading().plain();
        int open = plain.endsWith(")") ? plain.lastIndexOf('(') : -1;
        return open > 0 ? Words.normal(plain.substring(open)) : "";
    }

    /** Where an answer ends among the parts of its question: at one that sums up or is about the document. */
    private static int end(Section section, Section answer) {
        for (Section part : section.children()) {
            boolean behind = part.heading().firstLine() > answer.heading().firstLine();
            if (behind
                    && (Words.SUMMARY.is(part.title().plain())
                            || Words.TAIL.is(part.title().plain()))) {
                return part.heading().firstLine();
            }
        }
        return section.endLine();
    }

    /** Questions and answers side by side below one heading; the same again in a second language stays with the first. */
    private static void pairs(Outline outline, Proposals proposals, Section section, Set<Integer> answerParts) {
        List<Section> children = section.children();
        boolean translated = saysLanguage(children);
        Section before = null;
        List<Section> asked = new ArrayList<>(); // a heading that only counts a question, and the parts of it
        for (Section child : children) {
            boolean answer = tells(child, !asked.isEmpty() || child.isBoxIn(section));
            if (isQuestionLabel(child)) {
                asked.clear();
                asked.add(child);
            } else if (!answer && !asked.isEmpty()) {
                asked.add(child);
            }
            Section question = answer && !asked.isEmpty() ? asked.get(0) : before;
            if (answer
                    && question != null
                    && !saysAnswer(question)
                    && !answerParts.contains(question.heading().firstLine())
                    && !BoilerplateTitles.is(question.title())) {
                int end = translated ? section.endLine() : child.endLine();
                List<Section> parts = asked.isEmpty() ? List.of() : asked.subList(1, asked.size());
                propose(outline, proposals, translated ? section : question, question, parts, child, end);
                if (translated) {
                    return;
                }
            }
            if (answer) {
                asked.clear();
            }
            before = child;
        }
    }

    private static void pairsAtTop(Outline outline, Proposals proposals) {
        Section before = null;
        for (Section section : outline.topSections()) {
            if (before != null
                    && before.level() == section.level()
                    && saysQuestion(before)
                    && tells(section, isQuestionLabel(before))) {
                propose(outline, proposals, before, before, section, section.endLine());
            }
            before = section;
        }
    }

    private static void propose(
            Outline outline, Proposals proposals, Section whole, Section asked, Section answer, int end) {
        propose(outline, proposals, whole, asked, List.of(), answer, end);
    }

    private static void propose(
            Outline outline,
            Proposals proposals,
            Section whole,
            Section asked,
            List<Section> beside,
            Section answer,
            int end) {
        Passage text = above(outline, asked, beside, answer);
        boolean labelOnly = asked.title().isLabelOnly()
                || Words.QUESTION.begins(asked.title().plain())
                || (outline.isRecurring(asked.heading())
                        && !text.isBlank()
                        && !asked.title().asks());
        Passage question = labelOnly
                ? described(asked, Title.of(unquoted(text)))
                : asked.title().text().then(text);
        Passage body = outline.clean(outline.passage(
                Span.lines(answer.bodyLine(), end - 1),
                answer.heading().container().orElse(null)));
        Span span = Span.lines(whole.heading().firstLine(), end - 1);
        boolean key = Words.KEY.is(answer.title().plain())
                && !labelOnly
                && !asked.title().isQuestion();
        boolean letter = withoutBracket(answer).length() == 1 && !saysQuestion(asked); // as in a glossary
        boolean sheet = proposals.quiz().hasKey(answer.bodyLine(), end - 1) // of questions with options
                || (Words.KEY.is(answer.title().plain()) && isSheet(outline, asked, answer, end));
        if (question.isBlank() || key || letter || sheet) {
            return;
        }
        proposals.answered(span, asked.heading().firstLine(), question, body);
    }

    /** Whether numbered questions stand below a title that counts nothing, and as many numbered answers below the other. */
    private static boolean isSheet(Outline outline, Section asked, Section answer, int end) {
        int questions = asked.title().number() >= 0
                ? 0
                : NumberedParts.between(
                                outline, asked.bodyLine(), answer.heading().firstLine())
                        .size();
        return questions > 0
                && questions
                        == NumberedParts.between(outline, answer.bodyLine(), end)
                                .size();
    }

    /** What stands below a label; it may only tell more of what the title above asks. */
    private static Passage described(Section asked, Title text) {
        return asked.parent()
                .filter(above -> above.title().hasQuestionMark() && !text.hasQuestionMark())
                .filter(above -> above.children().stream()
                                .filter(AnswerHeadingStyle::isQuestionLabel)
                                .count()
                        == 1)
                .map(above -> above.title().text().then(text.text()))
                .orElse(text.text());
    }

    /** What stands between a question and its answer; the title of a lone part there, such as "Code", says nothing. */
    private static Passage above(Outline outline, Section asked, List<Section> beside, Section answer) {
        int end = answer.heading().firstLine();
        Passage text = outline.body(asked, Math.min(asked.leadEndLine(), end));
        List<Section> parts = Stream.concat(asked.children().stream(), beside.stream())
                .filter(part -> part.heading().firstLine() < end
                        && part.heading().container().isEmpty()
                        && part.heading().details().isEmpty())
                .toList();
        if (parts.size() == 1 && !Words.HINT.is(parts.get(0).title().plain())) {
            return text.then(outline.body(parts.get(0), end));
        }
        return parts.isEmpty()
                ? text
                : text.then(outline.clean(
                        outline.passage(Span.lines(parts.get(0).heading().firstLine(), end - 1))));
    }

    /** A question that is a quote as a whole stands for itself without its marks. */
    private static Passage unquoted(Passage text) {
        List<Passage.Line> lines = new ArrayList<>();
        for (Passage.Line line : text.lines()) {
            if (!line.text().startsWith(">")) {
                return text;
            }
            lines.add(line.from(line.text().startsWith("> ") ? 2 : 1));
        }
        return new Passage(lines);
    }

    private static boolean saysQuestion(Section section) {
        return section.title().isQuestion()
                || section.title().isLabelOnly()
                || Words.QUESTION.begins(section.title().plain());
    }

    /** Whether a heading only counts a question, which stands below it. */
    private static boolean isQuestionLabel(Section section) {
        return section.title().isLabelOnly()
                || Words.QUESTION.begins(section.heading().plain());
    }

    private static boolean saysLanguage(List<Section> children) {
        int answers = 0;
        for (Section child : children) {
            answers += saysAnswer(child) && child.heading().plain().endsWith(")") ? 1 : 0;
        }
        return Gates.LANGUAGES.isEnough(answers);
    }

    /** Whether a heading says that an answer follows; below a question with a label also in other words: {@code Follow-up answer}. */
    private static boolean tells(Section section, boolean labelled) {
        return saysAnswer(section)
                || (labelled
                        && !section.heading().isType()
                        && !saysQuestion(section)
                        && Words.ANSWER.labels(
                                Label.withoutNumber(section.title().plain())));
    }

    /** What boxes in boxes are called in languages that nobody knows: the same but for a number. */
    private static Set<String> recurringBoxes(Outline outline) {
        Map<String, Integer> counts = new HashMap<>();
        for (Section section : outline.sections()) {
            if (section.parent().filter(section::isBoxIn).isPresent()) {
                counts.merge(pattern(section), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> !Gates.PAIRS.isEnough(count));
        return counts.keySet();
    }

    private static String pattern(Section section) {
        return Opening.patternOf(section.heading().plain());
    }

    private static boolean saysAnswer(Section section) {
        return !section.heading().isType() && Words.ANSWER.is(withoutBracket(section));
    }

    /** The title without what tells it from the same one in another language: {@code Answer (EN)}. */
    private static String withoutBracket(Section section) {
        String plain = section.title().plain();
        int bracket = plain.endsWith(")") ? plain.lastIndexOf('(') : -1;
        return bracket > 0 ? plain.substring(0, bracket).strip() : plain;
    }
}
