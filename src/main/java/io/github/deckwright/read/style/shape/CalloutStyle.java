package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Callout;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.CalloutMark;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Questions in the boxes of note takers: {@code > [!question] …} with the answer in a box inside, {@code > > [!success]- Answer}, or
 * below a title that asks. A box may also hold an open question and thoughts on it; so without an inner box it must be folded, or there
 * must be several; among those that ask, one may name its subject. Boxes of kinds that people use for nothing but cards, {@code [!anki]} or {@code [!qa]}, are cards as they stand.
 */
public final class CalloutStyle implements Style {

    @Override
    public String name() {
        return "callout";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<Callout> asking = new ArrayList<>();
        int nextLine = 0;
        for (Block block : outline.allBlocks()) {
            if (block.is(Block.Kind.QUOTE) && block.firstLine() >= nextLine) {
                Callout.markOf(block)
                        .filter(CalloutMark::asks)
                        .ifPresent(mark -> asking.add(Callout.of(outline, block, mark)));
                nextLine = block.lastLine() + 1;
            }
        }
        if (asking.isEmpty()) {
            return;
        }
        long titled = asking.stream().filter(CalloutStyle::asksInTitle).count();
        proposals.evidence("boxes marked as questions: " + asking.size() + " (with a title that asks: " + titled + ")");
        boolean among = Gates.CALLOUTS_TITLED.opens(titled, asking.size());
        for (Callout callout : asking) {
            Optional<Callout> answer = callout.nested(outline);
            if (answer.isPresent()) {
                card(
                        outline,
                        proposals,
                        callout,
                        callout.above(answer.get()),
                        answer.get().answer());
            } else if (isCard(callout)
                    || ((asksInTitle(callout) || (among && !callout.body().isBlank()))
                            && (callout.mark().folded()
                                    || Gates.CALLOUTS_TITLED.isEnough(titled)
                                    || proposals.isForced()))) {
                card(
                        outline,
                        proposals,
                        callout,
                        callout.title(),
                        callout.body().trimmed());
            } else {
                proposals.rejected(
                        callout.block().firstLine(), "a box marked as a question, without a box that answers it");
            }
        }
    }

    private static boolean isCard(Callout callout) {
        return callout.mark().isCard() && !callout.title().isBlank();
    }

    private static boolean asksInTitle(Callout callout) {
        return Title.of(callout.title()).isQuestion();
    }

    private static void card(Outline outline, Proposals proposals, Callout callout, Passage asked, Passage answered) {
        Span span = Span.lines(callout.block().firstLine(), callout.block().lastLine());
        Passage question = Title.of(asked).text();
        Passage answer = outline.clean(answered);
        if (question.isBlank()) {
            return;
        }
        proposals.answered(span, callout.block().firstLine(), question, answer);
    }
}
