package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Options that stand together.
 *
 * @param block the first one
 * @param firstLine of the first option
 * @param endLine the line before which the last option ends
 * @param lead lines in front of the first option in the same paragraph or list
 * @param slips lines among the options that are marked otherwise
 */
public record OptionGroup(
        Block block,
        Marking marking,
        List<Option> options,
        int firstLine,
        int endLine,
        Passage lead,
        List<Slip> slips) {

    /** How options are marked. */
    public enum Marking {
        /** Boxes, of which the right ones have a cross. */
        TASKS,
        /** Letters or numbers in front of the text. */
        LABELS,
        /** Nothing but the bullet or the number of the list. */
        NONE
    }

    /** Options with labels, of which marks in their texts say which are right. */
    static OptionGroup labelled(Block block, List<Option> options, int firstLine, int endLine, Passage lead) {
        return new OptionGroup(block, Marking.LABELS, OptionMarks.read(options), firstLine, endLine, lead, List.of());
    }

    public boolean is(Marking other) {
        return marking == other;
    }

    /** The list item or quote around. */
    Optional<Block> container() {
        Optional<Block> around = block.parent();
        while (around.filter(Block::isList).isPresent()) {
            around = around.flatMap(Block::parent);
        }
        return around;
    }

    OptionGroup with(List<Option> others) {
        return new OptionGroup(block, marking, others, firstLine, endLine, lead, slips);
    }

    /** The places of the options that are marked as right. */
    public SortedSet<Integer> right() {
        SortedSet<Integer> right = new TreeSet<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).right()) {
                right.add(i);
            }
        }
        return right;
    }

    /** Whether each option has a letter in front. */
    public boolean isLettered() {
        return is(Marking.LABELS)
                && options.stream()
                        .allMatch(option -> !option.symbol().isEmpty()
                                && Character.isLetter(option.symbol().codePointAt(0)));
    }

    /** Whether its options have marks, or one of them that it is right: a list with neither is any list. */
    boolean isMarked() {
        return marking != Marking.NONE || hasRightOption();
    }

    public boolean hasRightOption() {
        return options.stream().anyMatch(Option::right);
    }

    public boolean hasWrongOption() {
        return options.stream().anyMatch(option -> !option.right());
    }
}
