package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Details;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.KeySheet;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * Numbered questions with nothing below them that could answer them, above a list with the same numbers: so the list is no answer to the
 * last one alone, such as steps.
 */
final class BareQuestions {
    private BareQuestions() {}

    /** The lines of a list of answers with what announces it: a label, a heading, the fold around. */
    static Span around(Outline outline, KeySheet sheet) {
        Optional<Span> fold = outline.at(sheet.firstLine()).detailsAround().map(Details::span);
        int first = fold.map(Span::fromLine).orElse(sheet.firstLine());
        int above = outline.sourceLines().textBefore(first - 1);
        boolean announced = above > 0 && Words.KEY.is(outline.line(above).strip());
        return Span.lines(announced ? above : first, fold.map(Span::lastLine).orElse(sheet.endLine() - 1));
    }

    /**
     * The questions that a list of answers goes with; empty when there are none.
     *
     * @param top the line from which on they may stand
     * @param end the line above which they do
     */
    static Optional<List<NumberedParts.Part>> of(Outline outline, int top, int end, KeySheet sheet) {
        int section = sheet.section().map(Section::bodyLine).orElse(top);
        return among(outline, top, end, sheet)
                .or(() -> section > top && section < end ? among(outline, section, end, sheet) : Optional.empty());
    }

    private static Optional<List<NumberedParts.Part>> among(Outline outline, int top, int end, KeySheet sheet) {
        List<NumberedParts.Part> asked = NumberedParts.between(outline, top, end);
        return numbers(asked).equals(numbers(answers(sheet))) && asked.stream().allMatch(part -> isBare(outline, part))
                ? Optional.of(asked)
                : Optional.empty();
    }

    /** The entries of a list of answers as parts. */
    static List<NumberedParts.Part> answers(KeySheet sheet) {
        return sheet.entries().stream()
                .map(entry ->
                        new NumberedParts.Part(entry.number(), "", sheet.firstLine(), sheet.endLine(), entry.text()))
                .toList();
    }

    private static List<Integer> numbers(List<NumberedParts.Part> parts) {
        return parts.stream().map(NumberedParts.Part::number).toList();
    }

    /** Whether a part asks, and says nothing else: code, an image or a table may belong to the question. */
    private static boolean isBare(Outline outline, NumberedParts.Part part) {
        Title title = Title.of(part.text());
        if (part.text().isBlank() || !(title.isQuestion() || title.setsTask())) {
            return false;
        }
        SourceLines lines = outline.sourceLines();
        int asked = part.text().lines().get(0).number();
        boolean behind = false;
        for (int line = asked; line < part.end(); line++) {
            String text = lines.text(line).strip();
            behind |= text.isEmpty();
            if (behind && !text.isEmpty() && !outline.isCode(line) && says(lines, line, text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean says(SourceLines lines, int line, String text) {
        return !(lines.isBoundary(line)
                || text.startsWith("![")
                || text.startsWith("|")
                || text.contains(Signs.BLANK)
                || text.chars().noneMatch(Character::isLetterOrDigit));
    }
}
