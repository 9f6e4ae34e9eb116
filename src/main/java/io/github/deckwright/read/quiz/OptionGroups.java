package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds everything in a document that looks like the options of a question. */
public final class OptionGroups {
    private final Outline outline;
    private final OptionLists lists;
    private final List<Block> all;
    private final List<OptionGroup> groups = new ArrayList<>();

    private OptionGroups(Outline outline) {
        this.outline = outline;
        this.lists = new OptionLists(outline);
        this.all = outline.allBlocks();
    }

    /** All groups in order; none lies in another. */
    public static List<OptionGroup> in(Outline outline) {
        OptionGroups found = new OptionGroups(outline);
        found.walk();
        return found.groups;
    }

    private void walk() {
        int nextLine = 0;
        for (Block block : all) {
            if (block.firstLine() < nextLine) {
                continue;
            }
            Optional<OptionGroup> group = at(block);
            if (group.isPresent()) {
                groups.add(group.get());
                nextLine = group.get().endLine();
            }
        }
    }

    private Optional<OptionGroup> at(Block block) {
        List<Block> beside = outline.beside(block);
        int place = block.place();
        if (block.isList()) {
            return lists.at(beside, place)
                    .map(found -> new OptionGroup(
                            block,
                            found.marking(),
                            found.options(),
                            block.firstLine(),
                            found.endLine(),
                            found.lead(),
                            found.slips()));
        }
        if (block.is(Block.Kind.PARAGRAPH)) {
            return boxes(block, beside, place).or(() -> lines(block, beside, place));
        }
        return switch (block.kind()) {
            case HTML -> html(block);
            case FENCE -> fence(block);
            case INDENTED_CODE -> indented(block);
            case TABLE -> table(block);
            case HEADING -> heading(block);
            default -> Optional.empty();
        };
    }

    private static Optional<OptionGroup> table(Block block) {
        List<Option> options = OptionTable.in(block);
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        OptionGroup.labelled(block, options, block.firstLine(), block.lastLine() + 1, Passage.EMPTY));
    }

    /** Options behind the question in a heading. */
    private static Optional<OptionGroup> heading(Block block) {
        Passage.Line line = block.passage().lines().get(0);
        int text = Markers.headingLevel(line.text());
        return text == 0
                ? Optional.empty()
                : OptionLines.from(Passage.of(line.from(text).stripLeading()), List.of(), 2)
                        .filter(found -> !found.lead().isBlank())
                        .map(found -> OptionGroup.labelled(
                                block, found.options(), firstLine(found), endLine(found, block), found.lead()));
    }

    /** Options that only a fence keeps apart. */
    private Optional<OptionGroup> fence(Block block) {
        List<Passage.Line> lines = block.passage().lines();
        return lines.size() < 4 || OptionLabel.of(lines.get(1).text()).isEmpty()
                ? Optional.empty()
                : inBlock(block, lines.subList(1, lines.size() - 1));
    }

    /** Options that were set in below their question, which is code to Markdown. */
    private Optional<OptionGroup> indented(Block block) {
        List<Passage.Line> lines = block.passage().lines();
        return OptionLabel.of(lines.get(0).text()).isEmpty()
                ? Optional.empty()
                : inBlock(block, lines)
                        .filter(group -> group.isLettered()
                                && Gates.OPTIONS_IN_LINE.isEnough(
                                        group.options().size()));
    }

    private Optional<OptionGroup> boxes(Block block, List<Block> beside, int place) {
        return BoxLines.at(beside, place)
                .filter(found -> !areForReader(found.options()))
                .map(found -> new OptionGroup(
                        block,
                        OptionGroup.Marking.TASKS,
                        found.options(),
                        found.options().get(0).content().lines().get(0).number(),
                        found.endLine(),
                        found.lead(),
                        List.of()));
    }

    /** Whether boxes of which none is filled stand in front of letters, which an answer names. */
    private static boolean areForReader(List<Option> options) {
        return options.stream().noneMatch(Option::right)
                && OptionSymbols.run(options.stream()
                        .map(option -> OptionLabel.of(option.content().markdown())
                                .map(OptionLabel::symbol)
                                .orElse(""))
                        .toList());
    }

    /** Options as lines of a paragraph, or as paragraphs of their own. */
    private Optional<OptionGroup> lines(Block block, List<Block> beside, int place) {
        Optional<OptionLines> found = OptionLines.from(block.passage(), List.of(), 1);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>(found.get().options());
        int firstLine = firstLine(found.get());
        int endLine = endLine(found.get(), block);
        for (int i = place + 1; i < beside.size() && endLine > beside.get(i - 1).lastLine(); i++) {
            Option last = options.get(options.size() - 1);
            if (last.content().isBlank() && isTextOfLetter(beside.get(i))) {
                options.set(options.size() - 1, last.with(outline.passage(beside.get(i))));
                endLine = beside.get(i).lastLine() + 1;
                continue;
            }
            Optional<OptionLines> more = beside.get(i).is(Block.Kind.PARAGRAPH)
                    ? OptionLines.from(beside.get(i).passage(), options, 1)
                    : Optional.empty();
            if (more.isEmpty()) {
                break;
            }
            options.addAll(more.get().options());
            endLine = endLine(more.get(), beside.get(i));
        }
        return !Gates.OPTIONS.isEnough(options.size())
                ? Optional.empty()
                : Optional.of(OptionGroup.labelled(
                        block, options, firstLine, endLine, found.get().lead()));
    }

    /** Whether a block is all that an option with nothing behind its letter says: code, a table. */
    private static boolean isTextOfLetter(Block block) {
        return block.isCode() || block.is(Block.Kind.TABLE);
    }

    /** A list glued to a tag in front of it is text to CommonMark. */
    private Optional<OptionGroup> html(Block block) {
        List<Passage.Line> lines = new ArrayList<>();
        for (Passage.Line line : block.passage().lines()) {
            String text = line.text().strip();
            if (text.startsWith("<details") || text.startsWith("<!--")) {
                return Optional.empty();
            }
            if (!text.startsWith("<")) {
                lines.add(afterBullet(line));
            }
        }
        return inBlock(block, lines);
    }

    private Optional<OptionGroup> inBlock(Block block, List<Passage.Line> lines) {
        return OptionLines.from(new Passage(lines), List.of(), 2)
                .filter(found -> found.lead().isBlank())
                .map(found -> OptionGroup.labelled(
                        block, found.options(), firstLine(found), endLine(found, block), Passage.EMPTY));
    }

    private static Passage.Line afterBullet(Passage.Line line) {
        int end = Markers.bulletEnd(line.text());
        return end > 0 ? line.from(end) : line.stripLeading();
    }

    private static int firstLine(OptionLines found) {
        return found.options().get(0).content().lines().get(0).number();
    }

    private static int endLine(OptionLines found, Block block) {
        return found.tail().lines().isEmpty()
                ? block.lastLine() + 1
                : found.tail().lines().get(0).number();
    }
}
