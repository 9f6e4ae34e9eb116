package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects headings, written in Markdown or as tags, and the sections below them. */
public final class Headings {
    private final Lines lines;
    private final List<Heading> headings = new ArrayList<>();

    private Headings(Lines lines) {
        this.lines = lines;
    }

    static List<Heading> of(
            Lines lines, List<Block> blocks, List<Tag> tags, List<Details> details, ContainerFinder containers) {
        Headings found = new Headings(lines);
        found.markdown(blocks, details);
        found.html(tags, details, containers);
        found.headings.sort(Comparator.comparingInt(Heading::firstLine));
        return found.headings;
    }

    private void markdown(List<Block> blocks, List<Details> details) {
        DetailsWalk walk = new DetailsWalk(details);
        for (Block block : blocks) {
            if (!block.is(Block.Kind.HEADING)) {
                continue;
            }
            Block container = around(block);
            boolean leads = container != null
                    && container.is(Block.Kind.ITEM)
                    && container.children().get(0) == block;
            Details around = walk.at(block.firstLine(), 0);
            if (around != null && block.firstLine() <= around.bodySpan().fromLine()) {
                continue; // part of the summary
            }
            headings.add(new Heading(
                    block.number(),
                    withoutMarks(block.passage()),
                    block.firstLine(),
                    block.lastLine(),
                    false,
                    container,
                    around,
                    leads));
        }
    }

    /** What a heading stands in; a quote that holds nothing else only sets it off. */
    private static @Nullable Block around(Block heading) {
        Block container = ContainerFinder.container(heading);
        boolean framed = container != null
                && container.is(Block.Kind.QUOTE)
                && container.children().size() == 1;
        return framed && container != null ? ContainerFinder.container(container) : container;
    }

    private void html(List<Tag> tags, List<Details> details, ContainerFinder containers) {
        DetailsWalk walk = new DetailsWalk(details);
        boolean summary = false;
        for (int i = 0; i < tags.size(); i++) {
            Tag open = tags.get(i);
            if (open.name().endsWith("summary")) {
                summary = !open.closes();
            }
            if (summary || open.name().charAt(0) != 'h' || i + 1 >= tags.size()) {
                continue;
            }
            Tag close = tags.get(i + 1);
            boolean paired = close.name().equals("/" + open.name());
            if (!paired || !lines.get(open.line()).substring(0, open.from()).isBlank()) {
                continue;
            }
            Block container = containers.at(open.line());
            Passage source = lines.cut(new Span(open.line(), open.to(), close.line(), close.from()), container);
            headings.add(new Heading(
                    open.name().charAt(1) - '0',
                    source,
                    open.line(),
                    close.line(),
                    true,
                    container,
                    walk.at(open.line(), open.from()),
                    false));
        }
    }

    /** Cuts {@code #} at both ends, or the underline, away. */
    private static Passage withoutMarks(Passage source) {
        List<Passage.Line> all = source.lines();
        Passage.Line first = all.get(0);
        String text = first.text();
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int marks = start;
        while (marks < text.length() && text.charAt(marks) == '#') {
            marks++;
        }
        if (marks == start || all.size() > 1) {
            return new Passage(all.subList(0, Math.max(1, all.size() - 1))).trimmed();
        }
        String rest = text.stripTrailing();
        int end = rest.length();
        while (end > marks && rest.charAt(end - 1) == '#') {
            end--;
        }
        boolean closing = end < rest.length() && (end <= marks || Character.isWhitespace(rest.charAt(end - 1)));
        return Passage.of(first.part(marks, Math.max(marks, closing ? end : rest.length())));
    }

    /** Nests headings: one ends at the next one beside it that is not deeper, or with the list item, details or box around it. */
    static List<Section> sections(List<Heading> headings, int lineCount) {
        List<Section> sections = new ArrayList<>();
        Deque<Section> open = new ArrayDeque<>();
        for (Heading heading : headings) {
            while (!open.isEmpty() && ends(open.peek(), heading)) {
                Section top = open.pop();
                top.endsBefore(Math.min(heading.firstLine(), limit(top.heading(), lineCount)));
            }
            Section section = new Section(heading, open.peek());
            sections.add(section);
            open.push(section);
        }
        while (!open.isEmpty()) {
            Section top = open.pop();
            top.endsBefore(limit(top.heading(), lineCount));
        }
        return sections;
    }

    private static boolean ends(Section section, Heading next) {
        Heading heading = section.heading();
        if (next.firstLine() >= limit(heading, Integer.MAX_VALUE - 1)) {
            return true;
        }
        boolean beside =
                heading.containerOrNull() == next.containerOrNull() && heading.detailsOrNull() == next.detailsOrNull();
        return beside && next.level() <= heading.level();
    }

    /** The first line that cannot belong to a heading any more because what is around it has ended. */
    private static int limit(Heading heading, int lineCount) {
        int limit = Math.min(lineCount + 1, heading.boxEnd());
        Block container = heading.containerOrNull();
        if (container != null) {
            limit = Math.min(limit, container.lastLine() + 1);
        }
        Details details = heading.detailsOrNull();
        if (details != null) {
            limit = Math.min(limit, details.span().toLine());
        }
        return Math.max(limit, heading.lastLine() + 1);
    }

    /** Follows positions in ascending order through nested details. */
    private static final class DetailsWalk {
        private final List<Details> details;
        private final Deque<Details> open = new ArrayDeque<>();
        private int next;

        DetailsWalk(List<Details> details) {
            this.details = details;
        }

        @Nullable
        Details at(int line, int column) {
            while (next < details.size()
                    && details.get(next).span().compareStart(new Span(line, column, line, column)) < 0) {
                open.push(details.get(next++));
            }
            while (!open.isEmpty() && !open.peek().span().contains(line, column)) {
                open.pop();
            }
            return open.peek();
        }
    }
}
