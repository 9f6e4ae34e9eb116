package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.text.Title;
import java.util.Optional;

/**
 * The question above options, with the code and images that belong to it.
 *
 * @param firstLine where it begins
 * @param number of the question; -1 when it has none
 * @param level of the heading that asks it, 0 when no heading does
 * @param marked whether a heading, a number, a list item or its words say that it is a question
 * @param heading the nearest one above the options, which may be a part of the question or only its topic
 */
public record Stem(int firstLine, int number, int level, boolean marked, Passage question, Optional<Heading> heading) {

    /** Whether a number or its words make it a question; a heading alone may be the title of anything. */
    public boolean asks() {
        return number >= 0 || Title.of(question).isQuestion() || labelled();
    }

    Stem with(Passage other) {
        return new Stem(firstLine, number, level, marked, other, heading);
    }

    private boolean labelled() {
        return level > 0
                && heading.filter(above -> above.title().label() != Title.Label.NONE
                                || above.title().isQuestion())
                        .isPresent();
    }
}
