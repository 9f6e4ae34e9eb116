package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Admonition;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.OptionSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists as options. Authors who put code below an option often break the list, so it goes on behind such code. */
final class OptionLists {
    private static final int MOST = 26;
    private static final int MOST_UNMARKED = 8;

    private final Outline outline;

    OptionLists(Outline outline) {
        this.outline = outline;
    }

    /** One item; its box is 0 when it has none, its end is the line before which its own text ends. */
    private record Item(Block block, List<Passage.Line> lines, char box, Optional<OptionLabel> label, int endLine) {

        boolean isTask() {
            return box != 0;
        }

        boolean isTicked() {
            return box == 'x';
        }

        /** Whether the text of the option must stand below. */
        boolean isLetterOnly() {
            String text = lines.isEmpty() ? "" : lines.get(0).text().strip();
            return lines.size() < 2
                    && (text.isEmpty()
                            || text.equals(":")
                            || label.isPresent()
                                    && label.get().end() >= lines.get(0).text().length());
        }

        boolean isNext(int place) {
            return label.isPresent() && OptionSymbols.canStandAt(label.get().symbol(), place);
        }
    }

    /** Options found, and the line before which they end. */
    record Found(OptionGroup.Marking marking, List<Option> options, int endLine) {}

    /** Reads the list at a place among its siblings. */
    Optional<Found> at(List<Block> siblings, int place) {
        List<Item> items = new ArrayList<>();
        List<Passage> below = new ArrayList<>();
        int endLine = siblings.get(place).firstLine();
        Passage pending = Passage.EMPTY;
        int pendingEnd = endLine;
        for (int i = place; i < siblings.size(); i++) {
            Block block = siblings.get(i);
            if (block.isList() && block.children().size() <= MOST && goesOn(items, block)) {
                if (!items.isEmpty()) {
                    below.set(below.size() - 1, below.get(below.size() - 1).then(pending));
                }
                for (Block child : block.children()) {
                    if (!child.children().isEmpty()) { // a bullet without text is a slip
                        items.add(item(child));
                        below.add(Passage.EMPTY);
                    }
                }
                pending = Passage.EMPTY;
                if (items.size() > MOST || items.isEmpty()) {
                    return Optional.empty();
                }
                Item last = items.get(items.size() - 1);
                boolean whole = last.endLine() > last.block().lastLine();
                endLine = whole ? block.lastLine() + 1 : last.endLine();
                if (endLine <= block.lastLine()) {
                    break; // the answer stands in the last item
                }
            } else if (!items.isEmpty() && (belongsToOption(block) || isTextOf(items.get(items.size() - 1), block))) {
                pending = pending.then(outline.passage(block));
                pendingEnd = block.lastLine() + 1;
            } else {
                break;
            }
        }
        boolean letterOnly = !items.isEmpty() && items.get(items.size() - 1).isLetterOnly();
        if (!pending.isBlank() && (letterOnly || othersHaveBlocks(below))) {
            below.set(below.size() - 1, pending);
            endLine = pendingEnd;
        }
        return found(items, below, endLine);
    }

    /** Whether a list is the first one or goes on with the options before it. */
    private boolean goesOn(List<Item> items, Block list) {
        if (items.isEmpty()) {
            return true;
        }
        Item next = item(list.children().get(0));
        return items.get(0).isTask() ? next.isTask() : !next.isTask() && next.isNext(items.size());
    }

    private boolean belongsToOption(Block block) {
        if (block.isCode() || block.is(Block.Kind.TABLE)) {
            return !(block.is(Block.Kind.INDENTED_CODE) && Admonition.opensIn(outline.line(block.firstLine() - 1)));
        }
        String text = block.passage().markdown().strip();
        return block.is(Block.Kind.PARAGRAPH)
                && block.passage().lines().size() == 1
                && (text.startsWith("![") && text.endsWith(")")
                        || text.startsWith("`") && text.endsWith("`")
                        || text.startsWith("<img"));
    }

    /** Below a task that is a letter only stands its text, whatever block it is. */
    private static boolean isTextOf(Item item, Block block) {
        return item.isTask()
                && item.isLetterOnly()
                && !block.isList()
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

    private static Optional<Found> found(List<Item> items, List<Passage> below, int endLine) {
        if (items.size() < 2 || items.size() > MOST) {
            return Optional.empty();
        }
        for (int i = 0; i < items.size() - 1; i++) {
            Item item = items.get(i);
            if (item.endLine() <= item.block().lastLine() || hasOwnOptions(item.block())) {
                return Optional.empty(); // items with answers of their own are questions
            }
        }
        if (hasOwnOptions(items.get(items.size() - 1).block())) {
            return Optional.empty();
        }
        boolean labels = haveLabels(items);
        boolean boxes = items.stream().allMatch(Item::isTask);
        // open boxes beside letters are for the reader to tick, and the answer names a letter
        boolean tasks = boxes && !(labels && items.stream().noneMatch(Item::isTicked));
        if (!tasks && !labels && (items.size() > MOST_UNMARKED || items.stream().anyMatch(Item::isTask))) {
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
        return Optional.of(new Found(marking, tasks ? options : OptionMarks.read(options), endLine));
    }

    private static boolean haveLabels(List<Item> items) {
        List<String> symbols = new ArrayList<>();
        int missing = 0;
        for (Item item : items) {
            missing += item.label().isPresent() ? 0 : 1;
            symbols.add(item.label().map(OptionLabel::symbol).orElse(""));
        }
        return OptionSymbols.run(symbols) && missing <= (items.size() > 3 ? 1 : 0);
    }

    private static boolean hasOwnOptions(Block item) {
        for (Block child : item.children()) {
            if (child.is(Block.Kind.PARAGRAPH)
                    && OptionLines.from(child.passage(), List.of(), 2).isPresent()) {
                return true;
            }
            if (child.isList() && child.children().size() > 1) {
                String first = child.children().get(0).children().isEmpty()
                        ? ""
                        : firstText(child.children().get(0));
                if (box(first) != 0
                        || OptionLabel.of(first)
                                .filter(label -> OptionSymbols.canStandAt(label.symbol(), 0))
                                .isPresent()) {
                    return true;
                }
            }
        }
        return false;
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

    private static Option option(Item item, boolean labelled, boolean mayBeLetterOnly, Passage below) {
        List<Passage.Line> lines = new ArrayList<>(item.lines());
        String symbol = item.block().number() >= 0
                ? OptionSymbols.of(String.valueOf(item.block().number()))
                : "";
        if (item.label().isPresent() && (labelled || mayBeLetterOnly)) {
            OptionLabel label = item.label().get();
            boolean letterOnly = label.end() >= lines.get(0).text().length();
            if (labelled || letterOnly) {
                lines.set(0, unlabelled(lines.get(0), label));
                symbol = label.symbol();
            }
        }
        Passage text = new Passage(lines).trimmed();
        if (text.isBlank() && below.isBlank() && item.isTask()) {
            text = new Passage(item.lines()).trimmed(); // the letter is all there is
        }
        return new Option(symbol, text.isBlank() ? below : text.then(below), item.box() == 'x');
    }

    /** Reads an item: its text up to where details or a labelled answer begin inside it. */
    private Item item(Block block) {
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
        char box = lines.isEmpty() ? 0 : box(lines.get(0).text());
        if (box != 0) {
            lines.set(0, lines.get(0).from(afterBox(lines.get(0).text())));
        }
        Optional<OptionLabel> label =
                lines.isEmpty() ? Optional.empty() : OptionLabel.of(lines.get(0).text());
        return new Item(block, lines, box, label, endLine);
    }

    /** The line of an item's child at which the answer starts; 0 when it holds none. */
    private int endInside(Block child) {
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

    /** The character in a task's box, {@code x} for any cross, {@code ' '} for none; 0 without a box. */
    private static char box(String text) {
        if (text.startsWith("[ ]") || text.startsWith("[] ")) {
            return text.startsWith("[ ](") ? 0 : ' ';
        }
        boolean box = text.length() > 2 && text.charAt(0) == '[' && text.charAt(2) == ']' && !text.startsWith("(", 3);
        return box && "xX✓✔√*".indexOf(text.charAt(1)) >= 0 ? 'x' : 0;
    }

    private static int afterBox(String text) {
        int at = text.indexOf(']') + 1;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A line without its label. */
    static Passage.Line unlabelled(Passage.Line line, OptionLabel label) {
        Passage.Line rest = line.from(label.end());
        return label.emphasis().isEmpty()
                ? rest
                : new Passage.Line(rest.number(), rest.column(), label.emphasis() + rest.text());
    }
}
