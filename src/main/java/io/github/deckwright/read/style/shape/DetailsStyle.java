package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.CardKind;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Details;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Purpose;
import io.github.deckwright.read.text.BoilerplateTitles;
import io.github.deckwright.read.text.LinkList;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Certainty;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions that are summaries, answers that are hidden below them. */
public final class DetailsStyle implements Style {
    /** Details in details of which each may be a card. */
    private static final int DEEPEST = 8;

    @Override
    public String name() {
        return "details";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE, Trait.FOLDS);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<Details> candidates = new ArrayList<>();
        int asking = 0;
        int marked = 0;
        for (Details details : outline.details()) {
            if (isCandidate(details)) {
                candidates.add(details);
            }
        }
        if (candidates.isEmpty()) {
            return;
        }
        FrequentQuestions frequent = FrequentQuestions.of(outline);
        Set<Details> problems = new HashSet<>();
        for (Details details : candidates) {
            if (frequent.hold(details.span().fromLine(), details.summary())) {
                problems.add(details);
            }
            asking += problems.contains(details) || asks(details.summary()) ? 1 : 0;
            marked += problems.contains(details) || details.summary().isQuestion() ? 1 : 0;
        }
        proposals.evidence(
                "summaries that say more than \"answer\": " + candidates.size() + " (asking: " + asking + ")");
        boolean deck = Purpose.isDeck(outline) && Gates.DETAILS_DECK.isEnough(candidates.size());
        boolean open = proposals.isForced()
                || deck
                || Gates.DETAILS_MARKED.opens(marked, candidates.size())
                || (outline.promisesQuestions()
                        && Gates.DETAILS_PROMISED.opens(candidates.size(), asking, candidates.size()));
        boolean row = deck
                || Gates.DETAILS_ROW.opens(asking, candidates.size())
                || (outline.promisesQuestions()
                        && Gates.DETAILS_ROW_PROMISED.opens(candidates.size(), asking, candidates.size()));
        for (Details details : candidates) {
            if (open
                    && ((row && !LinkList.is(outline.body(details)))
                            || asks(details.summary())
                            || problems.contains(details)
                            || details.summary().number() >= 0
                            || proposals.isForced())) {
                propose(outline, proposals, details);
            }
        }
    }

    private static boolean asks(Title summary) {
        return summary.isQuestion() || summary.setsTask();
    }

    private static boolean isCandidate(Details details) {
        Title summary = details.summary();
        return !details.hasConstantSummary()
                && !summary.text().isBlank()
                && !BoilerplateTitles.is(summary)
                && !isTopic(details)
                && !isTooDeep(details)
                && (summary.hasQuestionMark() || !Words.CONTENTS.occursIn(summary.plain()));
    }

    /** Around several others: a topic. */
    private static boolean isTopic(Details details) {
        int asking = 0;
        for (Details child : details.children()) {
            asking += !child.hasConstantSummary() && asks(child.summary()) ? 1 : 0;
        }
        return Gates.TOPIC.isEnough(asking);
    }

    /** Each would be a card that holds all the inner ones: the square of the document. */
    private static boolean isTooDeep(Details details) {
        int depth = 0;
        for (Optional<Details> around = details.parent();
                around.isPresent();
                around = around.get().parent()) {
            if (++depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static void propose(Outline outline, Proposals proposals, Details details) {
        Passage question = details.summary().text();
        Passage answer = outline.body(details);
        if (answer.isBlank()) {
            proposals.unanswered(details.span(), question);
            return;
        }
        proposals.implicit(
                details.span(),
                asks(details.summary()) ? Certainty.FOLD_ASKS : Certainty.IN_A_ROW,
                end -> end <= details.span().lastLine()
                        ? Optional.empty()
                        : Optional.of(proposals
                                .card(CardKind.BASIC, details.span().fromLine(), question)
                                .answer(answer)));
    }
}
