package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.BoilerplateTitles;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Headings of one level with the same lead below nearly all of them. What leads says in no language that is known that an answer
 * follows; that it recurs does.
 */
final class HeadingSeries {
    private static final int LEVELS = 7;

    /** A heading that sets a task is a sentence; one that names a part of a document is shorter. */
    private static final int SHORTEST_TASK = 6;

    private HeadingSeries() {}

    static void propose(Outline outline, Proposals proposals) {
        for (int level = 1; level < LEVELS; level++) {
            level(outline, proposals, level);
        }
    }

    private static void level(Outline outline, Proposals proposals, int level) {
        List<Section> sections = new ArrayList<>();
        List<Passage> bodies = new ArrayList<>();
        for (Section section : outline.sections()) {
            if (section.level() == level && mayAsk(section)) {
                Passage body = outline.body(section);
                if (!body.isBlank() && !LinkList.is(body)) {
                    sections.add(section);
                    bodies.add(body);
                }
            }
        }
        Optional<ConstantLead> lead = ConstantLead.in(bodies);
        if (lead.isEmpty() || !opens(outline, proposals, sections, lead.get())) {
            return;
        }
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Optional<Lead> own = lead.get().leads().get(i);
            if (own.isPresent()
                    && !proposals.quiz().isAnswered(section.heading().firstLine(), section.endLine())) {
                proposals.answered(
                        section.span(),
                        section.heading().firstLine(),
                        section.title().text().then(own.get().asked()),
                        own.get().told());
            }
        }
    }

    private static boolean mayAsk(Section section) {
        return section.heading().container().isEmpty()
                && section.heading().details().isEmpty()
                && !section.title().isLabelOnly()
                && !section.title().text().isBlank()
                && !BoilerplateTitles.is(section.title());
    }

    /** Whether half of the headings ask, or something promises that they do; a fold also says so below whole sentences. */
    private static boolean opens(Outline outline, Proposals proposals, List<Section> sections, ConstantLead lead) {
        int asking = 0;
        int words = 0;
        for (Section section : sections) {
            asking += section.title().isQuestion() || section.title().setsTask() ? 1 : 0;
            words += section.title().wordCount();
        }
        boolean some = asking < sections.size(); // where all ask, nothing else need say so
        boolean asks = outline.promisesQuestions() || Gates.HEADINGS_LED.isPart(asking, sections.size());
        boolean led = some && asks && lead.isDirect();
        boolean tasks = lead.fold() && words >= SHORTEST_TASK * sections.size();
        proposals.evidence("headings with the same lead below: " + lead.count() + " of " + sections.size()
                + ", of which " + asking + " ask");
        return proposals.isForced() || led || tasks;
    }
}
