package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.quiz.Box;
import io.github.deckwright.read.text.IndexLetter;
import io.github.deckwright.read.text.TermLine;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds where a document says of several terms what they mean, each time in the same way: lists, lines and paragraphs. */
final class TermGroups {

    /**
     * A term with its meaning.
     *
     * @param meaning with all that belongs to it
     */
    record Entry(Span span, TermLine line, Passage meaning) {}

    /**
     * What stands together.
     *
     * @param size how many items, lines or paragraphs there are, those included that are no entry
     */
    record Group(List<Entry> entries, int size) {}

    private final Outline outline;
    private final List<Group> groups = new ArrayList<>();

    private TermGroups(Outline outline) {
        this.outline = outline;
    }

    /** Letters of an index between two lists, or paragraphs, part none: below some stands a single term. */
    static List<Group> in(Outline outline) {
        TermGroups reading = new TermGroups(outline);
        List<Block> paragraphs = new ArrayList<>();
        List<Block> lists = new ArrayList<>();
        boolean parted = false;
        for (Block block : outline.blocks()) {
            if (block.is(Block.Kind.HEADING) && isLetter(outline, block)) {
                parted = true;
                continue;
            }
            if (!block.is(Block.Kind.PARAGRAPH)) {
                reading.paragraphs(paragraphs);
                paragraphs.clear();
            }
            if (!block.isList() || !parted) { // lists that meet are two
                reading.lists(lists);
                lists.clear();
            }
            parted = false;
            if (block.is(Block.Kind.PARAGRAPH)) {
                paragraphs.add(block);
            } else if (block.isList()) {
                lists.add(block);
            }
        }
        reading.paragraphs(paragraphs);
        reading.lists(lists);
        return reading.groups;
    }

    private static boolean isLetter(Outline outline, Block heading) {
        return outline.at(heading.firstLine())
                .heading()
                .filter(letter -> IndexLetter.is(letter.plain()))
                .isPresent();
    }

    private void lists(List<Block> alike) {
        List<Passage> items = new ArrayList<>();
        for (Block list : alike) {
            for (Block item : list.children()) {
                boolean text =
                        !item.children().isEmpty() && item.children().get(0).is(Block.Kind.PARAGRAPH);
                items.add(
                        text
                                ? unboxed(outline.passage(Span.lines(item.firstLine(), item.lastLine()), item))
                                : Passage.EMPTY);
            }
        }
        if (!items.isEmpty()) {
            group(items, false);
        }
    }

    /** An item without the box in front, in which its author ticks what was learned. */
    private static Passage unboxed(Passage item) {
        List<Passage.Line> lines = new ArrayList<>(item.lines());
        if (!lines.isEmpty()) {
            Passage.Line first = lines.get(0);
            lines.set(0, first.from(Box.end(first.text())).stripLeading());
        }
        return new Passage(lines);
    }

    /** Paragraphs of which each line is an entry, or each paragraph. */
    private void paragraphs(List<Block> run) {
        if (run.isEmpty()) {
            return;
        }
        List<Passage> whole = run.stream().map(Block::passage).toList();
        boolean several = whole.stream().anyMatch(paragraph -> paragraph.lines().size() > 1);
        if (!group(whole, true) && several) {
            group(whole, false);
        }
    }

    /** The lines of a paragraph; all of it where only its first line is an entry, for then the others go on with that. */
    private static List<Passage> lines(Passage paragraph, Function<Passage.Line, Optional<TermLine>> reading) {
        List<Passage.Line> lines = paragraph.lines();
        if (lines.size() == 1) {
            return List.of(paragraph);
        }
        boolean one = !lines.isEmpty()
                && reading.apply(lines.get(0)).isPresent()
                && lines.stream().skip(1).noneMatch(line -> reading.apply(line).isPresent());
        return one ? List.of(paragraph) : lines.stream().map(Passage::of).toList();
    }

    /** Takes parts for entries in the first way that fits nearly all of them; text before and behind is about the list. */
    private boolean group(List<Passage> parts, boolean byLines) {
        List<String> texts = texts(parts, byLines);
        if (!Gates.TERMS.isEnough(texts.size())) {
            return false;
        }
        if (holdEnough(texts, TermLine::mayBeBold) && group(parts, byLines, TermLine::bold)) {
            return true;
        }
        for (String sign : TermLine.SIGNS) {
            if (holdEnough(texts, text -> text.indexOf(sign) > 0)
                    && group(parts, byLines, line -> TermLine.plain(line, sign))) {
                return true;
            }
        }
        return false;
    }

    /** The lines in which an entry may begin. */
    private static List<String> texts(List<Passage> parts, boolean byLines) {
        List<String> texts = new ArrayList<>();
        for (Passage part : parts) {
            List<Passage.Line> lines = part.lines();
            int size = byLines ? lines.size() : Math.min(1, lines.size());
            for (int i = 0; i < size; i++) {
                texts.add(lines.get(i).text());
            }
        }
        return texts;
    }

    /** Whether there may be so many entries as a list has at least: most lists and paragraphs hold no sign twice. */
    private static boolean holdEnough(List<String> texts, Predicate<String> sign) {
        int holding = 0;
        for (String text : texts) {
            holding += sign.test(text) ? 1 : 0;
            if (Gates.TERMS.isEnough(holding)) {
                return true;
            }
        }
        return false;
    }

    private boolean group(List<Passage> all, boolean byLines, Function<Passage.Line, Optional<TermLine>> reading) {
        List<Passage> parts = byLines
                ? all.stream().flatMap(part -> lines(part, reading).stream()).toList()
                : all;
        List<Entry> entries = entries(parts, reading);
        if (!Gates.TERMS.isEnough(entries.size())) {
            return false;
        }
        int first = entries.get(0).span().fromLine();
        int last = entries.get(entries.size() - 1).span().fromLine();
        int size = 0;
        for (Passage part : parts) {
            int line = part.lines().isEmpty() ? first : part.lines().get(0).number();
            size += line >= first && line <= last ? 1 : 0;
        }
        if (Gates.TERMS_NEARLY_ALL.opens(entries.size(), size)) {
            groups.add(new Group(entries, size));
            return true;
        }
        return false;
    }

    private List<Entry> entries(List<Passage> parts, Function<Passage.Line, Optional<TermLine>> reading) {
        List<Entry> entries = new ArrayList<>();
        for (Passage part : parts) {
            if (part.lines().isEmpty()) {
                continue;
            }
            reading.apply(part.lines().get(0)).ifPresent(line -> {
                Passage meaning = meaning(line, part);
                if (!meaning.isBlank()) {
                    entries.add(new Entry(span(part), line, meaning));
                }
            });
        }
        return entries;
    }

    private Passage meaning(TermLine line, Passage part) {
        List<Passage.Line> lines = new ArrayList<>();
        lines.add(line.meaning());
        lines.addAll(part.lines().subList(1, part.lines().size()));
        return outline.clean(new Passage(lines).trimmed());
    }

    private static Span span(Passage part) {
        List<Passage.Line> lines = part.lines();
        return Span.lines(lines.get(0).number(), lines.get(lines.size() - 1).number());
    }
}
