package io.github.deckwright.read.style;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Title;
import java.util.ArrayList;
import java.util.List;

/** Decides which headings of a document are questions. */
final class HeadingGate {
    private final List<Section> questions;

    private HeadingGate(List<Section> questions) {
        this.questions = questions;
    }

    static HeadingGate of(Outline outline, Proposals proposals) {
        List<Section> questions = new ArrayList<>();
        int asking = 0;
        for (Section section : outline.sections()) {
            Title title = section.title();
            if (title.asks()) {
                asking++;
            }
        }
        proposals.evidence(asking + " of " + outline.sections().size() + " headings ask something");
        if (asking >= 2 && asking * 2 >= outline.sections().size()) {
            for (Section section : outline.sections()) {
                if (section.title().asks()) {
                    questions.add(section);
                }
            }
        }
        return new HeadingGate(questions);
    }

    /** The sections whose headings are questions, in order; none lies in another one. */
    List<Section> questions() {
        return questions;
    }

    double confidence(Section section) {
        return section.title().isQuestion() ? 0.8 : 0.5;
    }
}
