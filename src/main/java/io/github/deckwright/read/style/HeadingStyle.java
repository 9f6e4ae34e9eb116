package io.github.deckwright.read.style;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import java.util.Optional;

/** Questions that are headings, answers that are all below them (D02). Any document looks like this, so a gate decides. */
final class HeadingStyle implements Style {

    @Override
    public String name() {
        return "heading";
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        HeadingGate gate = HeadingGate.of(outline, proposals);
        for (Section section : gate.questions()) {
            double confidence = gate.confidence(section);
            Passage question = section.title().text();
            if (outline.body(section).isBlank()) {
                proposals.unanswered(section.span(), question);
            } else {
                proposals.implicit(section.span(), confidence, end -> card(outline, proposals, section, end));
            }
        }
    }

    private static Optional<Card.Builder> card(Outline outline, Proposals proposals, Section section, int end) {
        Passage answer = outline.body(section, cut(section, end));
        if (answer.isBlank() || end < section.endLine() && !section.title().isQuestion()) {
            return Optional.empty();
        }
        return Optional.of(proposals
                .card(
                        CardKind.BASIC,
                        section.heading().firstLine(),
                        section.title().text())
                .answer(answer));
    }

    /** When another card cuts the answer off, the heading above that card goes with it. */
    private static int cut(Section section, int end) {
        for (Section child : section.children()) {
            if (child.heading().firstLine() < end && end < child.endLine()) {
                return child.heading().firstLine();
            }
        }
        return end;
    }
}
