package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.CalloutMark;
import io.github.deckwright.read.text.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quote that note takers show as a box: {@code > [!question]- Title}, then its body.
 *
 * @param title what stands behind the mark; may be blank
 * @param body dedented from the quote, with what is nested in it
 */
public record Callout(Block block, CalloutMark mark, Passage title, Passage body) {

    /** Looks for a mark at the start of a quote. */
    public static Optional<CalloutMark> markOf(Block quote) {
        if (!quote.is(Block.Kind.QUOTE) || quote.children().isEmpty()) {
            return Optional.empty();
        }
        Block first = quote.children().get(0);
        return first.is(Block.Kind.PARAGRAPH)
                ? CalloutMark.in(first.passage().lines().get(0).text())
                : Optional.empty();
    }

    /** Reads a quote that begins with a mark. */
    public static Callout of(Outline outline, Block quote, CalloutMark mark) {
        Passage.Line first = quote.children().get(0).passage().lines().get(0);
        Passage body = quote.lastLine() > quote.firstLine()
                ? outline.passage(Span.lines(quote.firstLine() + 1, quote.lastLine()), quote)
                : Passage.EMPTY;
        return new Callout(quote, mark, Passage.of(first.from(mark.end())), body);
    }

    /** The callout inside that comes first and answers: one that says something else stands in an answer where a title asks. */
    public Optional<Callout> nested(Outline outline) {
        for (Block child : block.children()) {
            Optional<CalloutMark> inside = markOf(child);
            if (inside.isPresent()) {
                Callout found = of(outline, child, inside.get());
                return Optional.of(found).filter(answer -> !isRemark(answer));
            }
        }
        return Optional.empty();
    }

    /** Whether a box inside, with a title of its own below an answer, is no answer. */
    private boolean isRemark(Callout inside) {
        boolean told = block.children().get(0).passage().lines().size() > 1;
        return told
                && !inside.title().isBlank()
                && !AnswerLabel.isAll(inside.title().markdown())
                && Title.of(title).hasQuestionMark();
    }

    /** Title and body above a callout inside. */
    public Passage above(Callout inside) {
        List<Passage.Line> above = new ArrayList<>();
        for (Passage.Line line : body.lines()) {
            if (line.number() < inside.block().firstLine()) {
                above.add(line);
            }
        }
        return (title.isBlank() ? Passage.EMPTY : title).then(new Passage(above).trimmed());
    }

    /** The body, and the title in front of it when it says more than that an answer follows. */
    public Passage answer() {
        return AnswerLabel.isAll(title.markdown()) ? body.trimmed() : title.then(body.trimmed());
    }
}
