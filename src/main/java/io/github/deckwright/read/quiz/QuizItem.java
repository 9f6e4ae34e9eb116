package io.github.deckwright.read.quiz;

import java.util.List;

/**
 * A question with its options.
 *
 * @param endLine the first line that cannot belong to its answer
 */
public record QuizItem(Stem stem, OptionGroup group, int endLine) {

    QuizItem with(List<Option> options) {
        return with(stem, options);
    }

    QuizItem with(Stem other, List<Option> options) {
        return new QuizItem(other, group.with(options), endLine);
    }
}
