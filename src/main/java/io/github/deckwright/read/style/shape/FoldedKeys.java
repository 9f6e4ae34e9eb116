package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Details;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.quiz.Quiz;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import java.util.List;
import java.util.Optional;

/**
 * Tells which details of a document hide the answers to questions with options, or to all numbered questions above them, which other styles
 * join. Not safe for use by several threads.
 */
final class FoldedKeys {
    private final Outline outline;
    private final Quiz quiz;

    /** So many lines above details may still be read. */
    private long left;

    FoldedKeys(Outline outline, Quiz quiz) {
        this.outline = outline;
        this.quiz = quiz;
        this.left = NumberedParts.mostRead(outline);
    }

    /** @param section around the details */
    boolean hold(Details details, Optional<Section> section) {
        int line = details.span().fromLine();
        if (quiz.hasOwnKey(line, details.span().lastLine())) {
            return true;
        }
        if (!Words.KEY.is(details.summary().plain())) {
            return false;
        }
        if (quiz.hasKey(line, details.span().lastLine())) {
            return true;
        }
        List<NumberedParts.Part> told = NumberedParts.between(
                outline, details.bodySpan().fromLine(), details.bodySpan().lastLine() + 1);
        if (told.isEmpty()) {
            return false; // spares what stands above, which is long where each question has such details
        }
        int from = section.map(Section::bodyLine).orElse(outline.firstLine());
        left -= line - from;
        return left >= 0 && areAnswers(told, NumberedParts.between(outline, from, line));
    }

    private static boolean areAnswers(List<NumberedParts.Part> told, List<NumberedParts.Part> asked) {
        return asked.stream()
                        .map(NumberedParts.Part::number)
                        .toList()
                        .equals(told.stream().map(NumberedParts.Part::number).toList())
                && asked.stream()
                        .allMatch(part ->
                                !part.text().isBlank() && Title.of(part.text()).isQuestion());
    }
}
