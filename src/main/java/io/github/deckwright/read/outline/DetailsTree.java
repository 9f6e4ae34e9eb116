package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pairs the tags of details and summaries; what is not closed ends at the next one beside it or at the next heading. */
final class DetailsTree {
    private final Lines lines;
    private final List<Tag> tags;
    private final ContainerFinder containers;
    private final List<Raw> found = new ArrayList<>();

    /** A pair in the making; {@code close} is absent when the author forgot it. */
    private static final class Raw {
        final Tag open;

        @Nullable
        Tag summaryOpen;

        @Nullable
        Tag summaryClose;

        @Nullable
        Tag close;

        int endLine;

        Raw(Tag open) {
            this.open = open;
        }
    }

    private DetailsTree(Lines lines, List<Tag> tags, ContainerFinder containers) {
        this.lines = lines;
        this.tags = tags;
        this.containers = containers;
    }

    /** All details in the order of their start. */
    static List<Details> of(Lines lines, List<Tag> tags, ContainerFinder containers, List<Block> blocks) {
        DetailsTree tree = new DetailsTree(lines, tags, containers);
        tree.pair();
        tree.guessEnds(blocks);
        return tree.build();
    }

    private void pair() {
        Deque<Raw> open = new ArrayDeque<>();
        for (Tag tag : tags) {
            switch (tag.name()) {
                case "details" -> {
                    Raw raw = new Raw(tag);
                    found.add(raw);
                    open.push(raw);
                }
                case "/details" -> {
                    if (!open.isEmpty()) {
                        open.pop().close = tag;
                    }
                }
                case "summary" -> {
                    if (!open.isEmpty() && open.peek().summaryOpen == null) {
                        open.peek().summaryOpen = tag;
                    }
                }
                case "/summary" -> {
                    if (!open.isEmpty() && open.peek().summaryClose == null) {
                        open.peek().summaryClose = tag;
                    }
                }
                default -> {
                    // headings are found elsewhere
                }
            }
        }
    }

    /**
     * Gives what is not closed an end: before the next details, or before the next heading that is not deeper than the one above.
     */
    private void guessEnds(List<Block> blocks) {
        int at = 0;
        int above = 6;
        for (int i = 0; i < found.size(); i++) {
            Raw raw = found.get(i);
            for (; at < blocks.size() && blocks.get(at).firstLine() <= raw.open.line(); at++) {
                above = blocks.get(at).is(Block.Kind.HEADING) ? blocks.get(at).number() : above;
            }
            if (raw.close == null) {
                int end = i + 1 < found.size() ? found.get(i + 1).open.line() : lines.count() + 1;
                raw.endLine = Math.max(raw.open.line() + 1, headingBefore(blocks, at, end, above));
            }
        }
    }

    private static int headingBefore(List<Block> blocks, int from, int end, int level) {
        for (int i = from; i < blocks.size() && blocks.get(i).firstLine() < end; i++) {
            if (blocks.get(i).is(Block.Kind.HEADING) && blocks.get(i).number() <= level) {
                return blocks.get(i).firstLine();
            }
        }
        return end;
    }

    private List<Details> build() {
        List<Details> all = new ArrayList<>();
        Deque<Details> around = new ArrayDeque<>();
        for (Raw raw : found) {
            Span span = new Span(
                    raw.open.line(),
                    raw.open.from(),
                    raw.close == null ? raw.endLine : raw.close.line(),
                    raw.close == null ? 0 : raw.close.to());
            while (!around.isEmpty() && !around.peek().span().contains(span)) {
                around.pop();
            }
            Details details = details(raw, span, around.peek());
            all.add(details);
            around.push(details);
        }
        all.sort(Comparator.comparing(Details::span, Span::compareStart));
        markRecurring(all);
        return all;
    }

    /** What most summaries say names no one of them, in whatever words. */
    private void markRecurring(List<Details> all) {
        Map<String, List<Details>> bySummary = new HashMap<>();
        for (Details details : all) {
            bySummary
                    .computeIfAbsent(details.summary().plain(), summary -> new ArrayList<>())
                    .add(details);
        }
        for (List<Details> alike : bySummary.values()) {
            if (Gates.SUMMARY_RECURS.opens(alike.size(), all.size()) && areRightBelowQuestions(alike)) {
                alike.forEach(Details::recurs);
            }
        }
    }

    /** Whether most stand right below a heading or a line that asks: below other text they hold a part of the answer. */
    private boolean areRightBelowQuestions(List<Details> alike) {
        int below = 0;
        for (Details details : alike) {
            int line = details.span().fromLine() - 1;
            while (line > 0 && lines.get(line).isBlank()) {
                line--;
            }
            if (line > 0) {
                String above = lines.get(line).strip();
                Title title = Title.of(Passage.of(new Passage.Line(line, 1, above)));
                below += above.startsWith("#") || title.isQuestion() || title.setsTask() ? 1 : 0;
            }
        }
        return Gates.SUMMARY_BELOW_QUESTION.isPart(below, alike.size());
    }

    private Details details(Raw raw, Span span, @Nullable Details parent) {
        Block container = containers.at(raw.open.line());
        Passage summary = Passage.EMPTY;
        int bodyLine = raw.open.line();
        int bodyColumn = raw.open.to();
        Tag open = raw.summaryOpen;
        Tag close = raw.summaryClose;
        if (open != null && close != null && close.line() >= open.line()) {
            summary = lines.cut(new Span(open.line(), open.to(), close.line(), close.from()), container);
            bodyLine = close.line();
            bodyColumn = close.to();
        }
        int endLine = raw.close == null ? span.toLine() : raw.close.line();
        int endColumn = raw.close == null ? span.toColumn() : raw.close.from();
        return new Details(span, parent, container, summary, new Span(bodyLine, bodyColumn, endLine, endColumn));
    }
}
