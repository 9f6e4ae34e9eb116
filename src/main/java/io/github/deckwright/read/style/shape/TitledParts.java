package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.BoilerplateTitles;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Questions in one document and answers in another one that stand below equal headings, or that are the whole of both. */
final class TitledParts {
    /** A question with its answer; both in lines of their own documents. */
    record Pair(int line, int end, Passage question, Passage answer) {}

    /** A document that is one question holds no more headings. */
    private static final int MOST_HEADINGS = 4;

    private TitledParts() {}

    /**
     * Joins by headings.
     *
     * @return empty when less than two thirds of the answers have the heading of a question
     */
    static List<Pair> joined(Outline asked, Outline told) {
        Map<String, Section> questions = leaves(asked);
        Map<String, Section> answers = leaves(told);
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<String, Section> entry : questions.entrySet()) {
            Section question = entry.getValue();
            Optional<Section> answer = Optional.ofNullable(answers.get(entry.getKey()));
            Passage text = answer.map(told::body).orElse(Passage.EMPTY);
            if (!text.isBlank()) {
                pairs.add(new Pair(
                        question.heading().firstLine(),
                        question.endLine(),
                        question.title().text().then(asked.body(question)),
                        text));
            }
        }
        return Gates.JOIN.opens(pairs.size(), answers.size()) ? pairs : List.of();
    }

    /** The headings without others below them, by their texts; those that stand twice name nothing. */
    private static Map<String, Section> leaves(Outline outline) {
        Map<String, Section> leaves = new LinkedHashMap<>();
        List<String> twice = new ArrayList<>();
        for (Section section : outline.sections()) {
            Title title = section.title();
            boolean named = section.children().isEmpty() && !title.isLabelOnly() && !BoilerplateTitles.is(title);
            if (named && leaves.putIfAbsent(Words.normal(title.plain()), section) != null) {
                twice.add(Words.normal(title.plain()));
            }
        }
        twice.forEach(leaves::remove);
        return leaves;
    }

    /** Takes the whole of one document for a question and the whole of the other for its answer. */
    static Optional<Pair> whole(Outline asked, Outline told) {
        if (asked.sections().size() > MOST_HEADINGS) {
            return Optional.empty();
        }
        if (isRepeated(asked, told)) {
            return Optional.empty(); // the question stands with its answer there, and is a card
        }
        Passage question = text(asked);
        Passage answer = text(told);
        return question.isBlank() || answer.isBlank()
                ? Optional.empty()
                : Optional.of(new Pair(asked.firstLine(), asked.lineCount() + 1, question, answer));
    }

    /** Whether both begin with the same heading, and it asks as those of the documents beside it do. */
    private static boolean isRepeated(Outline asked, Outline told) {
        Optional<Title> title = asked.sections().stream().findFirst().map(Section::title);
        return title.filter(Title::hasQuestionMark).isPresent()
                && asked.firstHeadings().ask()
                && told.sections().stream()
                        .findFirst()
                        .filter(first -> first.title().isSame(title.get()))
                        .isPresent();
    }

    /** All of a document; a title that only counts it, or says what it holds, is none of it. */
    private static Passage text(Outline outline) {
        Optional<Section> first = outline.sections().stream().findFirst();
        Passage body = outline.clean(outline.passage(
                Span.lines(first.map(Section::bodyLine).orElse(outline.firstLine()), outline.lineCount())));
        String title = first.map(section -> section.title().plain().replaceAll("[\\d#.:]", ""))
                .orElse("");
        boolean named = first.isPresent()
                && !first.get().title().isLabelOnly()
                && !Words.QUESTION.is(title)
                && !Words.ANSWER.labels(title);
        return named ? first.orElseThrow().title().text().then(body) : body;
    }
}
