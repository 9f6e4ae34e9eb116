package io.github.deckwright.read.quiz;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.OptionSymbols;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.List;

/**
 * Lettered or numbered statements above the options that combine them, as in {@code A. Salt}, {@code B. Yeast} above {@code - [x] A, B}:
 * they belong to the question.
 */
final class Statements {
    private static final int LONGEST_WORD = 4;

    private Statements() {}

    /** The groups without those that are statements for the group directly below. */
    static List<OptionGroup> without(Outline outline, List<OptionGroup> groups) {
        List<OptionGroup> kept = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            boolean above = i + 1 < groups.size()
                    && isDirectlyAbove(outline, groups.get(i), groups.get(i + 1))
                    && areStatements(groups.get(i), groups.get(i + 1));
            if (!above) {
                kept.add(groups.get(i));
            }
        }
        return kept;
    }

    private static boolean isDirectlyAbove(Outline outline, OptionGroup group, OptionGroup next) {
        for (int line = group.endLine(); line < next.firstLine(); line++) {
            if (!outline.line(line).isBlank()) {
                return false;
            }
        }
        return next.lead().isBlank();
    }

    private static boolean areStatements(OptionGroup group, OptionGroup next) {
        boolean unmarked = !group.is(OptionGroup.Marking.TASKS) && !group.hasRightOption();
        boolean labelled =
                group.options().stream().noneMatch(option -> option.symbol().isEmpty());
        boolean answered = next.is(OptionGroup.Marking.TASKS) && next.hasRightOption();
        return unmarked
                && labelled
                && (answered
                        || (counts(group) && next.isLettered() && !counts(next))
                        || next.options().stream().anyMatch(option -> combines(option, group)));
    }

    /** Whether numbers, Arabic or Roman, stand in front: above letters they are no second row of options. */
    private static boolean counts(OptionGroup group) {
        String second = group.options().size() > 1 ? group.options().get(1).symbol() : "";
        return group.is(OptionGroup.Marking.LABELS)
                && !second.isEmpty()
                && (Character.isDigit(second.charAt(0)) || second.equals("II"));
    }

    /** Whether an option names several statements, or says little more than one of their letters. */
    private static boolean combines(Option option, OptionGroup statements) {
        int named = 0;
        int others = 0;
        for (String word : option.content().markdown().split("[^\\p{L}\\p{N}]+", -1)) {
            boolean symbol = !word.isEmpty()
                    && word.length() <= LONGEST_WORD
                    && statements.options().stream()
                            .anyMatch(one -> one.symbol().equals(OptionSymbols.of(word)));
            named += symbol ? 1 : 0;
            others += symbol || word.isEmpty() ? 0 : 1;
        }
        return Gates.STATEMENTS.isEnough(named) && others < named;
    }
}
