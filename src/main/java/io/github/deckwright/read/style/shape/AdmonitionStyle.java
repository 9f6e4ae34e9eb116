package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.outline.Fold;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.Proposals;
import io.github.deckwright.read.weigh.Style;
import io.github.deckwright.read.weigh.Trait;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Questions that are titles of the blocks of site generators: {@code ??? question "Is it free?"} with the answer in the block. One that
 * is open at once may be a remark; so it must be folded, or there must be several. A block that holds a task with its solution, as
 * lessons do, {@code ::: challenge} with {@code ::: solution} inside, needs no title.
 */
public final class AdmonitionStyle implements Style {

    /** No task with its solution is longer; where a block is not closed, the rest of the document is not read for each. */
    private static final int LONGEST_TASK = 300;

    /** What lessons call their tasks beside what all languages do. */
    private static final Set<String> TASKS = Set.of("challenge", "activity", "quiz", "exo");

    /** A block whose title asks. */
    private record Asking(int line, Title title, Admonition block) {}

    @Override
    public String name() {
        return "admonition";
    }

    @Override
    public Set<Trait> traits() {
        return Set.of(Trait.BY_SHAPE);
    }

    @Override
    public void propose(Outline outline, Proposals proposals) {
        List<Asking> asking = new ArrayList<>();
        List<Asking> named = new ArrayList<>();
        for (int line = outline.firstLine(); line <= outline.lineCount(); line++) {
            if (!Admonition.opensIn(outline.line(line)) || outline.isCode(line)) {
                continue;
            }
            Title title = Title.of(Admonition.titleAt(outline, line));
            if (title.hasQuestionMark()
                    || (!title.isLabelOnly() && Admonition.asksIn(outline.line(line)) && title.isQuestion())) {
                // a block may run to the end of the document, so only those are read that count
                Admonition block = Admonition.at(outline, line, outline.lineCount() + 1);
                if (block.end() > line + 1 || !Admonition.isCall(outline.line(line))) {
                    asking.add(new Asking(line, title, block));
                }
                line = block.end() - 1;
            } else {
                int task = task(outline, proposals, line);
                if (task == 0 && !title.isLabelOnly() && Admonition.asksIn(outline.line(line))) {
                    int limit = Math.min(line + LONGEST_TASK, outline.lineCount() + 1);
                    named.add(new Asking(line, title, Admonition.at(outline, line, limit)));
                }
                line = Math.max(line, task);
            }
        }
        if (Gates.FAQ_ASKED.isEnough(asking.size())
                && Gates.FAQ_MOST.isPart(asking.size(), asking.size() + named.size())) {
            asking.addAll(named); // where most that are called questions ask, the others are questions in other words
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

    /** Proposes a block that holds a task with its solution, and gives its last line; 0 when it is none. */
    private static int task(Outline outline, Proposals proposals, int line) {
        int limit = Math.min(line + LONGEST_TASK, outline.lineCount() + 1);
        Admonition block = Admonition.at(outline, line, limit);
        if (block.saysAnswer() || proposals.quiz().asks(line, block.end())) {
            return 0;
        }
        Optional<Lead> lead = Lead.in(block.body().trimmed());
        if (lead.isEmpty() || lead.get().asked().isBlank()) {
            return lead.isEmpty() ? pair(outline, proposals, line, block) : 0;
        }
        Passage title = Title.of(block.title()).text();
        Passage question = title.isBlank()
                ? asked(lead.get().asked())
                : title.then(lead.get().asked());
        proposals.answered(
                Span.lines(line, block.end() - 1),
                line,
                question,
                outline.clean(lead.get().told()));
        return block.end() - 1;
    }

    /** Proposes a block that says it is a task and the block right behind it that says it is the solution; 0 when there are none. */
    private static int pair(Outline outline, Proposals proposals, int line, Admonition block) {
        Passage body = block.body().trimmed();
        if (body.isBlank() || !asks(block)) {
            return 0;
        }
        int next = outline.sourceLines().textAfter(block.end());
        List<Passage.Line> below = outline.sourceLines().lines(next, next + LONGEST_TASK);
        Optional<Fold> solution = below.isEmpty() || outline.isCode(next)
                ? Optional.empty()
                : Fold.at(below, 0).filter(Fold::saysAnswer);
        if (solution.isEmpty()) {
            return 0;
        }
        boolean named = !Title.of(block.title()).isLabelOnly()
                && !Words.QUESTION.is(block.title().markdown());
        Passage title = named ? Title.of(block.title()).text() : Passage.EMPTY;
        int end = next + solution.get().end();
        proposals.answered(
                Span.lines(line, end - 1),
                line,
                title.isBlank() ? asked(body) : title.then(asked(body)),
                outline.clean(solution.get().body()));
        return end - 1;
    }

    /** Whether kind or title of a block say that it asks. */
    private static boolean asks(Admonition block) {
        String kind = block.kind().toLowerCase(Locale.ROOT);
        return Words.QUESTION.is(kind)
                || TASKS.contains(kind)
                || Words.QUESTION.is(block.title().markdown());
    }

    /** What a task says, its heading without marks. */
    private static Passage asked(Passage text) {
        Passage.Line first = text.lines().get(0);
        int level = Markers.headingLevel(first.text());
        if (level == 0) {
            return Title.of(text).text();
        }
        Passage rest = new Passage(text.lines().subList(1, text.lines().size())).trimmed();
        return Title.of(Passage.of(first.from(level))).text().then(rest);
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
