package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions that are titles of the blocks of site generators: {@code ??? question "Is it free?"} with the answer in the block. One that
 * is open at once may be a remark; so it must be folded, or there must be several.
 */
public final class AdmonitionStyle implements Style {

    /** A block whose title asks. */
    private record Asking(int line, Title title, Admonition block) {}

    @Override
    public String name() {
        return "admonition";
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<Asking> asking = new ArrayList<>();
        for (int line = outline.firstLine(); line <= outline.lineCount(); line++) {
            if (!Admonition.opensIn(outline.line(line)) || outline.isCode(line)) {
                continue;
            }
            Title title = Title.of(Admonition.titleAt(outline, line));
            if (title.hasQuestionMark() || Admonition.asksIn(outline.line(line)) && title.isQuestion()) {
                // a block may run to the end of the document, so only those are read that count
                Admonition block = Admonition.at(outline, line, outline.lineCount() + 1);
                asking.add(new Asking(line, title, block));
                line = block.end() - 1;
            }
        }
        if (asking.isEmpty()) {
            return;
        }
        proposals.evidence("blocks of a site generator with a title that asks: " + asking.size());
        for (Asking one : asking) {
            if (proposals.isForced() || one.block().folded() || asking.size() > 1) {
                propose(outline, proposals, one);
            }
        }
    }

    private static void propose(Outline outline, Proposals proposals, Asking asking) {
        int end = asking.block().end();
        if (proposals.quiz().asks(asking.line(), end)) {
            return; // the title leads to options
        }
        Span span = Span.lines(asking.line(), end - 1);
        Passage question = asking.title().text();
        Passage answer = outline.clean(asking.block().body());
        proposals.answered(span, asking.line(), question, answer);
    }
}
