package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Callout;
import io.github.deckwright.read.outline.Details;
import io.github.deckwright.read.outline.Fold;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.outline.Standing;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.PlainLine;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks below options for their answer: hidden in details, set apart by a site generator's marks, labelled, or in a fence. */
public final class AnswerFinder {
    /** A symbol with what closes it, such as {@code D.}. */
    private static final int LONGEST_SYMBOL = 4;

    /** The key in a text that shows when it is touched stands among its first lines; from each it is read to its end. */
    private static final int MOST_SPOILER_STARTS = 20;

    private final Outline outline;
    private final Map<String, Integer> summaries = new HashMap<>();
    private final Recurring recurring;

    /** Where lists of answers to several questions begin. */
    private final Set<Integer> keys;

    private KeyLabels labels = KeyLabels.NONE;

    /** Looks in a document with one question, such as one that its front matter asks. */
    public AnswerFinder(Outline outline) {
        this(outline, Recurring.of(outline, List.of()), Set.of());
    }

    AnswerFinder(Outline outline, Recurring recurring, Set<Integer> keys) {
        this.outline = outline;
        this.recurring = recurring;
        this.keys = keys;
        for (Details one : outline.details()) {
            summaries.merge(one.summary().plain(), 1, Integer::sum);
        }
    }

    /** From now on these labels announce an answer, too. */
    void learn(KeyLabels learned) {
        labels = learned;
    }

    /**
     * Looks below options, at most to before a line. Options without marks of their own may be any list: their answer must stand
     * directly below, and what is in a fence is no answer when nothing asks for one, or the fence names its language.
     *
     * @param asks whether what stands above the options asks something
     */
    public Optional<FoundAnswer> find(OptionGroup group, boolean asks, int toLine) {
        int fromLine = group.endLine();
        List<Option> options = group.options();
        boolean text = false;
        int spoilers = 0;
        for (int line = fromLine; line < toLine; line++) {
            Optional<FoundAnswer> found = Optional.empty();
            Standing here = outline.at(line);
            Details hidden = here.details().orElse(null);
            Block fence = here.begins(Block.Kind.FENCE).orElse(null);
            Block box = here.opens(Block.Kind.QUOTE)
                    .filter(quote -> Callout.markOf(quote).isPresent())
                    .orElse(null);
            String source = outline.line(line);
            spoilers = source.isBlank() ? 0 : spoilers;
            if (hidden != null) {
                found = hidesKey(hidden, toLine) || (group.is(OptionGroup.Marking.NONE) && !isConstant(hidden))
                        ? Optional.empty()
                        : hidden(hidden, options);
                line = Math.max(line, hidden.span().lastLine());
            } else if (Fold.mayBeSpoiler(source) && spoilers < MOST_SPOILER_STARTS && !outline.isCode(line)) {
                spoilers++;
                found = spoiler(line, toLine, options);
            } else if (box != null) {
                found = admonition(boxed(box), options);
                line = box.lastLine();
            } else if (Admonition.opensIn(source)) {
                Admonition admonition = Admonition.at(outline, line, toLine);
                found = admonition(admonition, options);
                line = admonition.end() - 1;
            } else if (fence != null) {
                found = text || !mayAnswer(fence, group, asks) ? Optional.empty() : fenced(fence, options);
                line = fence.lastLine();
            } else if (!source.isBlank() && !outline.isCode(line)) {
                found = labelled(options, line, toLine);
                if (found.isEmpty() && !text && group.is(OptionGroup.Marking.LABELS)) {
                    found = quoted(options, line, toLine);
                    found = found.isEmpty() ? bare(options, line, toLine) : found;
                }
            }
            boolean ink = !PlainLine.of(source).text().isBlank();
            if (found.isPresent() || (ink && group.is(OptionGroup.Marking.NONE))) {
                return found;
            }
            text |= ink;
        }
        return Optional.empty();
    }

    /** What stands below options and explains them, when they need no answer. */
    public Passage explanation(int fromLine, int toLine) {
        if (fromLine >= toLine) {
            return Passage.EMPTY;
        }
        int end = end(fromLine, toLine);
        for (int line = fromLine; line < end; line++) {
            Optional<Details> only = outline.at(line).details();
            if (only.isPresent() && only.get().span().lastLine() < end) {
                return AnswerBody.explanation(outline.body(only.get()).lines());
            } else if (!outline.line(line).isBlank()) {
                break;
            }
        }
        return AnswerBody.explanation(
                outline.clean(outline.passage(Span.lines(fromLine, end - 1))).lines());
    }

    /** Whether details hold nothing but answers to several questions, which end what stands above at their first line. */
    private boolean hidesKey(Details hidden, int toLine) {
        if (!keys.contains(toLine) || hidden.span().lastLine() < toLine) {
            return false;
        }
        Passage body = outline.body(hidden);
        int first = 0;
        while (first < body.lines().size()
                && body.lines().get(first).number() < toLine
                && (body.lines().get(first).isBlank()
                        || Words.KEY.is(body.lines().get(first).text()))) {
            first++; // the fold may say it again
        }
        return first < body.lines().size() && body.lines().get(first).number() == toLine;
    }

    /** A summary that only hides the answer, in a language that Deckwright knows or by being the same again and again. */
    private boolean isConstant(Details hidden) {
        return hidden.hasConstantSummary()
                || Gates.SUMMARIES_ALIKE.isEnough(
                        summaries.getOrDefault(hidden.summary().plain(), 0));
    }

    private Optional<FoundAnswer> hidden(Details hidden, List<Option> options) {
        int end = hidden.span().lastLine() + 1;
        return AnswerBody.of(outline.body(hidden), options)
                .or(() -> inTitle(hidden.summarySource(), outline.body(hidden), options))
                .map(body -> new FoundAnswer(body.right(), body.explanation(), end))
                .or(() -> inside(hidden, options));
    }

    /** The answer in details inside of others, such as those of a hint, with what stands above it. */
    private Optional<FoundAnswer> inside(Details around, List<Option> options) {
        for (Details child : around.children()) {
            Optional<FoundAnswer> found = child.isDeep() ? Optional.empty() : hidden(child, options);
            if (found.isPresent()) {
                Passage above = new Passage(outline.body(around).lines().stream()
                                .filter(line -> line.number() < child.span().fromLine())
                                .toList())
                        .trimmed();
                Passage whole = above.then(found.get().explanation());
                return Optional.of(new FoundAnswer(
                        found.get().right(), whole, around.span().lastLine() + 1));
            }
        }
        return Optional.empty();
    }

    /** {@code ||B||} below options. */
    private Optional<FoundAnswer> spoiler(int line, int toLine, List<Option> options) {
        List<Passage.Line> below = new ArrayList<>();
        for (int next = line; next < toLine && !outline.line(next).isBlank(); next++) {
            below.add(new Passage.Line(next, 1, outline.line(next)));
        }
        return Fold.at(below, 0)
                .filter(fold -> fold.form() == Fold.Form.SPOILER)
                .flatMap(fold -> AnswerBody.of(fold.body(), options)
                        .map(body -> new FoundAnswer(body.right(), body.explanation(), line + fold.end())));
    }

    private Admonition boxed(Block quote) {
        Callout callout = Callout.of(outline, quote, Callout.markOf(quote).orElseThrow());
        return new Admonition("", true, callout.title(), callout.body(), quote.lastLine() + 1);
    }

    private Optional<FoundAnswer> admonition(Admonition admonition, List<Option> options) {
        return AnswerBody.of(outline.clean(admonition.body()), options)
                .or(() -> inTitle(admonition.title(), outline.clean(admonition.body()), options))
                .map(body -> new FoundAnswer(body.right(), body.explanation(), admonition.end()));
    }

    private static Optional<AnswerBody> inTitle(Passage title, Passage body, List<Option> options) {
        return AnswerKey.of(title.markdown(), options)
                .filter(key -> AnswerLabel.says(key.label()))
                .map(key -> new AnswerBody(key.right(), AnswerBody.explanation(body.lines())));
    }

    private static boolean mayAnswer(Block fence, OptionGroup group, boolean asks) {
        return !group.is(OptionGroup.Marking.NONE) || (asks && fence.info().isBlank());
    }

    private Optional<FoundAnswer> fenced(Block fence, List<Option> options) {
        Passage told = fence.passage();
        boolean labelled = told.lines().size() > 1
                && AnswerLabel.startsIn(told.lines().get(1).text());
        return AnswerBody.of(told, options)
                .filter(body -> labelled || body.right().size() == 1)
                .map(body -> new FoundAnswer(body.right(), body.explanation(), fence.lastLine() + 1));
    }

    private Optional<FoundAnswer> labelled(List<Option> options, int line, int toLine) {
        String source = outline.line(line);
        boolean learned = labels.beginIn(source);
        if (!learned && !isAnnounced(outline, options, line, source)) {
            return Optional.empty();
        }
        int end = end(line, toLine);
        int from = learned && labels.isAll(source) ? line + 1 : line;
        Passage below = outline.clean(outline.passage(Span.lines(from, Math.max(from, end - 1))));
        return AnswerBody.of(below, options)
                .map(body -> new FoundAnswer(body.right(), withoutTitle(body.explanation()), end));
    }

    /** Whether a line says that an answer follows; a heading with other words behind its colon is a topic: {@code ## Types of answers: short ones (2)}. */
    static boolean isAnnounced(Outline outline, List<Option> options, int line, String source) {
        boolean titled = outline.at(line).heading().isPresent();
        return AnswerKey.of(source, options)
                .filter(key -> AnswerLabel.says(key.label()))
                .map(key -> !titled || Label.front(key.label()).equals(key.label()))
                .orElseGet(() -> AnswerLabel.startsIn(source)
                        && (!titled
                                || Label.front(source).length()
                                        >= source.stripTrailing().length() - 1));
    }

    /** A heading that stands above every explanation says nothing on a card. */
    private Passage withoutTitle(Passage explanation) {
        return explanation.isBlank() || !recurring.holds(explanation.lines().get(0))
                ? explanation
                : new Passage(explanation.lines().subList(1, explanation.lines().size())).trimmed();
    }

    /** A quote right below the options that begins with the symbol of one in emphasis: {@code > **D.** It comes last.} */
    private Optional<FoundAnswer> quoted(List<Option> options, int line, int toLine) {
        Optional<Block> quote = outline.at(line).opens(Block.Kind.QUOTE);
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        int end = end(line, toLine);
        Passage told = outline.clean(outline.passage(Span.lines(line, end - 1), quote.get()));
        String first = told.isBlank() ? "" : told.lines().get(0).text();
        int close = first.startsWith(Signs.BOLD) ? first.indexOf(Signs.BOLD, 2) : -1;
        if (close < 0 || close > LONGEST_SYMBOL + 2) {
            return Optional.empty();
        }
        List<Passage.Line> rest = new ArrayList<>(told.lines());
        rest.set(0, rest.get(0).from(close + 2).stripLeading());
        return AnswerKey.of(first.substring(2, close), options)
                .filter(key -> key.label().isEmpty())
                .map(key -> new FoundAnswer(key.right(), new Passage(rest).trimmed(), end));
    }

    /** A key that nothing but a sign or an element sets apart. */
    private Optional<FoundAnswer> bare(List<Option> options, int line, int toLine) {
        return BareKey.of(outline.line(line), options).map(key -> {
            int end = end(line, toLine);
            Passage below =
                    line + 1 < end ? outline.clean(outline.passage(Span.lines(line + 1, end - 1))) : Passage.EMPTY;
            return new FoundAnswer(key.right(), AnswerBody.explanation(below.lines()), end);
        });
    }

    /** The line that closes the details around a line; 0 when there are none. */
    private int closing(int line) {
        Optional<Details> around = outline.at(line).detailsAround();
        while (around.isPresent()
                && (around.get().span().fromLine() == line
                        || around.get().span().lastLine() == line)) {
            around = around.get().parent();
        }
        return around.map(one -> one.bodySpan().toLine()).orElse(0);
    }

    /** Where an item ends; the items behind one that is the answer belong to it as far as they say that they explain. */
    private int withRemarks(Block container, int line) {
        int end = container.lastLine() + 1;
        if (!container.is(Block.Kind.ITEM) || container.firstLine() != line) {
            return end;
        }
        for (Block item : outline.beside(container)) {
            if (item.firstLine() == end
                    && !item.children().isEmpty()
                    && item.children().get(0).is(Block.Kind.PARAGRAPH)
                    && outline.label(item.children().get(0)).means(Words.EXPLANATION)) {
                end = item.lastLine() + 1;
            }
        }
        return end;
    }

    /** Where an answer that begins in a line ends: with the item or quote around it, at a rule, or where the caller says. */
    private int end(int line, int toLine) {
        int end = outline.container(line)
                .map(container -> Math.min(toLine, withRemarks(container, line)))
                .orElse(toLine);
        int around = closing(line);
        if (around > line) {
            end = Math.min(end, around);
        }
        int rule = outline.at(line).ruleBelow();
        return rule < end ? rule : Math.max(end, line + 1);
    }
}
