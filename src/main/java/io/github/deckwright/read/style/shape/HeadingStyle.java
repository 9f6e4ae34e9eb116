package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Card;
import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.BoilerplateTitles;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.text.OpenBoxes;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Questions that are headings, answers that are all below them. Any document looks like this, so a gate decides. */
public final class HeadingStyle implements Style {
    @Override
    public String name() {
        return "heading";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.HEADS);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        HeadingGate gate = HeadingGate.of(outline, proposals);
        Set<Section> open = new HashSet<>();
        for (Section section : gate.questions()) {
            if (isUnanswered(outline, section, gate.end(section))) {
                open.add(section);
            }
        }
        if (isForm(outline, proposals, open.size(), gate.questions().size())) {
            return;
        }
        for (Section section : gate.questions()) {
            Certainty certainty = gate.certainty(section);
            Passage question = section.title().text();
            if (open.contains(section)) {
                proposals.unanswered(section.span(), question);
            } else {
                Span span = Span.lines(section.heading().firstLine(), gate.end(section) - 1);
                proposals.implicit(span, certainty, end -> card(outline, proposals, section, certainty, end));
            }
        }
    }

    /** Questions that nothing promises and of which most have no answer are for the reader to fill in. */
    private static boolean isForm(Outline outline, Proposals proposals, int open, int all) {
        if (proposals.isForced() || outline.promisesQuestions() || !Gates.HEADING_FORM.isPart(open, all)) {
            return false;
        }
        proposals.evidence("most of the headings that ask have no answer: a form to fill in");
        return true;
    }

    private static Optional<Card.Builder> card(
            Outline outline, Proposals proposals, Section section, Certainty certainty, int end) {
        Passage answer = outline.body(section, cut(section, end));
        if (answer.isBlank() || (end < section.endLine() && !certainty.isAbove(Certainty.BY_ITS_PLACE))) {
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

    /** Nothing below the heading, or only parts such as "Sources" with links in them. */
    private static boolean isUnanswered(Outline outline, Section section, int end) {
        Passage body = end > section.endLine() ? outline.body(section, end) : outline.body(section);
        if (body.isBlank() || OpenBoxes.areAll(body)) {
            return true;
        }
        if (section.children().isEmpty()
                || !outline.body(section, section.leadEndLine()).isBlank()) {
            return false;
        }
        for (Section child : section.children()) {
            if (!BoilerplateTitles.is(child.title())) {
                return false;
            }
        }
        return LinkList.is(body);
    }
}
