package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.text.PlainLine;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists as options. Authors who put code below an option often break the list, so it goes on behind such code. */
final class OptionLists {
    private static final int MOST = 26;
    private static final int MOST_UNMARKED = 8;

    /** What slipped between options is a word or two; a question that nothing marks is longer. */
    private static final int LONGEST_STRAY = 30;

    private final Outline outline;

    OptionLists(Outline outline) {
        this.outline = outline;
    }

    /**
     * Options found.
     *
     * @param lead what stands among them and belongs to the question
     * @param endLine the line before which they end
     * @param slips lines that are not marked as their neighbours are
     */
    record Found(OptionGroup.Marking marking, Passage lead, List<Option> options, int endLine, List<Slip> slips) {}

    /** Reads the list at a place among its siblings. */
    Optional<Found> at(List<Block> siblings, int place) {
        List<OptionItem> items = new ArrayList<>();
        List<Passage> below = new ArrayList<>();
        List<Slip> slips = new ArrayList<>();
        int endLine = siblings.get(place).firstLine();
        List<Passage> pending = new ArrayList<>();
        int pendingEnd = endLine;
        for (int i = place; i < siblings.size(); i++) {
            Block block = siblings.get(i);
            boolean text = !items.isEmpty() && isTextOf(items.get(items.size() - 1), block);
            if (!text && block.isList() && block.children().size() <= MOST && goesOn(items, block)) {
                if (!items.isEmpty()) {
                    below.set(below.size() - 1, below.get(below.size() - 1).then(Passage.joined(pending)));
                }
                Optional<Block> answer = answer(block, items.size());
                for (Block child : block.children()) {
                    if (answer.isPresent() && child.firstLine() >= answer.get().firstLine()) {
                        break;
                    }
                    if (!child.children().isEmpty()) { // a bullet without text is a slip
                        items.add(item(child));
                        below.add(Passage.EMPTY);
                    }
                }
                pending.clear();
                if (items.size() > MOST || items.isEmpty()) {
                    return Optional.empty();
                }
                OptionItem last = items.get(items.size() - 1);
                boolean whole = last.endLine() > last.block().lastLine();
                int behind = answer.map(Block::firstLine).orElse(block.lastLine() + 1);
                endLine = whole ? behind : last.endLine();
                if (endLine <= block.lastLine()) {
                    break; // the answer stands in the last item
                }
            } else if (!items.isEmpty() && (text || belongsToOption(block))) {
                pending.add(outline.passage(block));
                pendingEnd = block.lastLine() + 1;
            } else if (isStray(items, block, i + 1 < siblings.size() ? siblings.get(i + 1) : block)) {
                slips.add(new Slip(block.firstLine(), Slip.Kind.TEXT_BETWEEN));
            } else {
                break;
            }
        }
        boolean letterOnly = !items.isEmpty() && items.get(items.size() - 1).isLetterOnly();
        Passage last = Passage.joined(pending);
        if (!last.isBlank() && (letterOnly || othersHaveBlocks(below))) {
            below.set(below.size() - 1, last);
            endLine = pendingEnd;
        }
        Optional<BoxedItems> boxed = BoxedItems.of(items, below, slips);
        return boxed.isPresent()
                ? boxed.get().isWhole()
                        ? found(boxed.get().items(), boxed.get().below(), endLine)
                                .map(found -> boxed.get().with(found))
                        : Optional.empty()
                : found(items, below, endLine);
    }

    /** The item that announces the answer to the options before it: an author goes on with bullets, and Markdown makes one list of them. */
    private static Optional<Block> answer(Block list, int before) {
        for (int i = 0; i < list.children().size(); i++) {
            Block item = list.children().get(i);
            String text = item.children().isEmpty() ? "" : firstText(item);
            if (Gates.OPTIONS.isEnough(before + i)
                    && Box.of(text) == Box.NONE
                    && OptionLabel.of(text).isEmpty()
                    && AnswerLabel.startsIn(text)
                    && AnswerLabel.isShort(PlainLine.of(text).text())) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** Whether a list is the first one or goes on with the options before it. */
    private boolean goesOn(List<OptionItem> items, Block list) {
        if (items.isEmpty()) {
            return true;
        }
        OptionItem next = item(list.children().get(0));
        return items.get(0).isTask() ? next.isTask() : !next.isTask() && next.isNext(items.size());
    }

    private boolean belongsToOption(Block block) {
        if (block.isCode() || block.is(Block.Kind.TABLE)) {
            return !(block.is(Block.Kind.INDENTED_CODE) && Admonition.opensIn(outline.line(block.firstLine() - 1)));
        }
        String text = block.passage().markdown().strip();
        return block.is(Block.Kind.PARAGRAPH)
                && block.passage().lines().size() == 1
                && ((text.startsWith("![") && text.endsWith(")"))
                        || (text.startsWith("`") && text.endsWith("`"))
                        || text.startsWith("<img"));
    }

    /** A word or two between tasks, neither of whose parts would be a question's options without the other. */
    private boolean isStray(List<OptionItem> items, Block block, Block next) {
        if (items.isEmpty()
                || !items.get(0).isTask()
                || !block.is(Block.Kind.PARAGRAPH)
                || !next.isList()
                || block.passage().lines().size() > 1
                || block.passage().markdown().length() > LONGEST_STRAY) {
            return false;
        }
        List<OptionItem> below = new ArrayList<>();
        for (Block child : next.children()) {
            below.add(item(child));
        }
        Title text = Title.of(block.passage());
        return below.get(0).isTask()
                && text.label() == Title.Label.NONE
                && !text.isQuestion()
                && !text.plain().endsWith(":")
                && !AnswerLabel.startsIn(text.plain())
                && !(areMixed(items) && areMixed(below));
    }

    private static boolean areMixed(List<OptionItem> items) {
        return items.stream().anyMatch(OptionItem::isTicked) && !items.stream().allMatch(OptionItem::isTicked);
    }

    /** Below a task that is a letter only stands its text, whatever block it is. */
    private boolean isTextOf(OptionItem item, Block block) {
        return item.isTask()
                && item.isLetterOnly()
                && !(block.isList() && item(block.children().get(0)).isTask())
                && !block.is(Block.Kind.HEADING)
                && !block.is(Block.Kind.RULE);
    }

    private static boolean othersHaveBlocks(List<Passage> below) {
        for (int i = 0; i < below.size() - 1; i++) {
            if (below.get(i).isBlank()) {
                return false;
            }
        }
        return below.size() > 1;
    }

    private static Optional<Found> found(List<OptionItem> all, List<Passage> below, int endLine) {
        List<OptionItem> items = BareLetters.in(all);
        boolean alone = items.size() == 1 && items.get(0).isTask();
        if ((!Gates.OPTIONS.isEnough(items.size()) && !alone) || items.size() > MOST) {
            return Optional.empty();
        }
        for (int i = 0; i < items.size() - 1; i++) {
            OptionItem item = items.get(i);
            if (item.endLine() <= item.block().lastLine() || hasOwnOptions(item.block())) {
                return Optional.empty(); // items with answers of their own are questions
            }
        }
        if (hasOwnOptions(items.get(items.size() - 1).block())) {
            return Optional.empty();
        }
        boolean labels = haveLabels(items);
        boolean boxes = items.stream().allMatch(OptionItem::isTask);
        // open boxes beside letters are for the reader to tick, and the answer names a letter
        boolean tasks = boxes && !(labels && items.stream().noneMatch(OptionItem::isTicked));
        if (!tasks && !labels && (items.size() > MOST_UNMARKED || items.stream().anyMatch(OptionItem::isTask))) {
            return Optional.empty();
        }
        if (!tasks && !labels && items.stream().anyMatch(item -> hasList(item.block()))) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            options.add(option(items.get(i), labels, tasks && !below.get(i).isBlank(), below.get(i)));
            if (!tasks && options.get(i).content().isBlank()) {
                return Optional.empty();
            }
        }
        OptionGroup.Marking marking =
                tasks ? OptionGroup.Marking.TASKS : labels ? OptionGroup.Marking.LABELS : OptionGroup.Marking.NONE;
        return Optional.of(
                new Found(marking, Passage.EMPTY, tasks ? options : OptionMarks.read(options), endLine, List.of()));
    }

    private static boolean haveLabels(List<OptionItem> items) {
        List<String> symbols = new ArrayList<>();
        int missing = 0;
        for (OptionItem item : items) {
            missing += item.label().isPresent() ? 0 : 1;
            symbols.add(item.label().map(OptionLabel::symbol).orElse(""));
        }
        return OptionSymbols.run(symbols) && missing <= (Gates.OPTIONS_UNLABELLED.isEnough(items.size()) ? 1 : 0);
    }

    private static boolean hasOwnOptions(Block item) {
        for (Block child : item.children()) {
            if ((child.is(Block.Kind.PARAGRAPH) && startsOptions(item, child))
                    || (child.is(Block.Kind.TABLE) && !OptionTable.in(child).isEmpty())
                    || (child.is(Block.Kind.QUOTE) && hasOwnOptions(child))) {
                return true;
            }
            if (child.isList() && child.children().size() > 1) {
                String first = child.children().get(0).children().isEmpty()
                        ? ""
                        : firstText(child.children().get(0));
                if (Box.of(first) != Box.NONE
                        || OptionLabel.of(first)
                                .filter(label -> OptionSymbols.canStandAt(label.symbol(), 0))
                                .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether options begin in a paragraph of an item: two of them in it, or the next one in the paragraph below. */
    private static boolean startsOptions(Block item, Block paragraph) {
        Optional<OptionLines> found = OptionLines.from(paragraph.passage(), List.of(), 1);
        int next = paragraph.place() + 1;
        return found.isPresent()
                && (found.get().options().size() > 1
                        || (next < item.children().size()
                                && item.children().get(next).is(Block.Kind.PARAGRAPH)
                                && OptionLines.from(
                                                item.children().get(next).passage(),
                                                found.get().options(),
                                                1)
                                        .isPresent()));
    }

    private static boolean hasList(Block item) {
        return item.children().stream().anyMatch(Block::isList);
    }

    private static String firstText(Block item) {
        Block first = item.children().get(0);
        return first.passage().lines().isEmpty()
                ? ""
                : first.passage().lines().get(0).text();
    }

    private static Option option(OptionItem item, boolean labelled, boolean mayBeLetterOnly, Passage below) {
        List<Passage.Line> lines = new ArrayList<>(item.lines());
        String symbol = item.block().number() >= 0
                ? OptionSymbols.of(String.valueOf(item.block().number()))
                : "";
        boolean marked = false;
        if (item.label().isPresent() && (labelled || mayBeLetterOnly)) {
            OptionLabel label = item.label().get();
            boolean letterOnly = label.end() >= lines.get(0).text().length();
            if (labelled || letterOnly) {
                lines.set(0, unlabelled(lines.get(0), label));
                symbol = label.symbol();
                marked = item.mark().right();
            }
        }
        Passage text = new Passage(lines).trimmed();
        if (text.isBlank() && below.isBlank() && item.isTask()) {
            text = new Passage(item.lines()).trimmed(); // the letter is all there is
        }
        return new Option(symbol, text.isBlank() ? below : text.then(below), marked || item.isTicked());
    }

    /** Reads an item: its text up to where details or a labelled answer begin inside it. */
    private OptionItem item(Block block) {
        int endLine = block.lastLine() + 1;
        for (Block child : block.children()) {
            int end = endInside(child);
            if (end > 0) {
                endLine = end;
                break;
            }
        }
        List<Passage.Line> lines = new ArrayList<>(outline.passage(Span.lines(block.firstLine(), endLine - 1), block)
                .trimmed()
                .lines());
        Box box = lines.isEmpty() ? Box.NONE : Box.of(lines.get(0).text());
        if (box != Box.NONE) {
            lines.set(0, lines.get(0).from(Box.end(lines.get(0).text())));
        }
        String first = lines.isEmpty() ? "" : lines.get(0).text();
        LabelMark mark = LabelMark.of(first);
        Optional<OptionLabel> label = OptionLabel.of(first.substring(mark.end()))
                .map(bare -> new OptionLabel(bare.symbol(), mark.end() + bare.end(), bare.emphasis()));
        return new OptionItem(block, lines, box, mark, label, endLine);
    }

    /** Whether a quote in the last item explains the question: no other item has one. */
    private static boolean isRemark(Block quote) {
        Block item = quote.parent().orElse(quote);
        Block list = item.parent().orElse(item);
        return item.place() > 0
                && item.place() == list.children().size() - 1
                && quote.place() > 0
                && list.children().stream()
                        .limit(item.place())
                        .flatMap(other -> other.children().stream())
                        .noneMatch(part -> part.is(Block.Kind.QUOTE));
    }

    /** The line of an item's child at which the answer starts; 0 when it holds none. */
    private int endInside(Block child) {
        if (child.is(Block.Kind.QUOTE)) {
            return isRemark(child) ? child.firstLine() : 0;
        }
        if (child.is(Block.Kind.HTML) || child.is(Block.Kind.PARAGRAPH)) {
            for (Passage.Line line : child.passage().lines()) {
                String text = line.text().strip();
                boolean first = line.number() == child.firstLine()
                        && child.is(Block.Kind.PARAGRAPH)
                        && child.parent()
                                .filter(item -> item.children().get(0) == child)
                                .isPresent();
                if (!first && (text.startsWith("<details") || Admonition.opensIn(text) || AnswerLabel.startsIn(text))) {
                    return line.number();
                }
            }
        }
        return 0;
    }

    /** A line without its label. */
    static Passage.Line unlabelled(Passage.Line line, OptionLabel label) {
        Passage.Line rest = line.from(label.end());
        return label.emphasis().isEmpty() ? rest : rest.with(label.emphasis() + rest.text());
    }
}
