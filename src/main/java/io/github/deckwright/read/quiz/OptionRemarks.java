package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a remark in emphasis off the ends of options that recurs in the questions of a document and never stands at all options of one,
 * such as {@code **Most Voted**}: it says something of the option and would give the answer away. What it says is the right option
 * unless an answer below says otherwise.
 */
final class OptionRemarks {
    private static final int LONGEST = 24;

    private OptionRemarks() {}

    static List<OptionGroup> off(List<OptionGroup> groups) {
        Map<String, Integer> counts = new HashMap<>();
        Set<String> everywhere = new HashSet<>();
        for (OptionGroup group : groups) {
            Map<String, Integer> here = new HashMap<>();
            for (Option option : group.options()) {
                remark(option).ifPresent(remark -> here.merge(remark, 1, Integer::sum));
            }
            here.forEach((remark, times) -> {
                counts.merge(remark, 1, Integer::sum);
                if (times == group.options().size()) {
                    everywhere.add(remark);
                }
            });
        }
        counts.values().removeIf(times -> !Gates.OPTION_REMARKS.isEnough(times));
        counts.keySet().removeAll(everywhere);
        return counts.isEmpty()
                ? groups
                : groups.stream().map(group -> off(group, counts.keySet())).toList();
    }

    private static OptionGroup off(OptionGroup group, Set<String> remarks) {
        boolean marked = group.hasRightOption();
        List<Option> options = new ArrayList<>();
        for (Option option : group.options()) {
            Optional<String> remark = remark(option).filter(remarks::contains);
            options.add(remark.map(text ->
                            new Option(option.symbol(), without(option.content(), text), option.right() || !marked))
                    .orElse(option));
        }
        return group.with(options);
    }

    /** The emphasised words at the end of an option that has others in front of them. */
    private static Optional<String> remark(Option option) {
        List<Passage.Line> lines = option.content().trimmed().lines();
        String text = lines.isEmpty() ? "" : lines.get(lines.size() - 1).text().stripTrailing();
        for (String mark : Signs.EMPHASIS) {
            int end = text.length() - mark.length();
            int start = text.endsWith(mark) && end > 0 ? text.lastIndexOf(mark, end - 1) : -1;
            if (start > 0 && text.length() - start <= LONGEST && text.charAt(start - 1) == ' ') {
                return Optional.of(text.substring(start));
            }
        }
        return Optional.empty();
    }

    private static Passage without(Passage content, String remark) {
        List<Passage.Line> lines = new ArrayList<>(content.trimmed().lines());
        Passage.Line last = lines.get(lines.size() - 1);
        String text = last.text().stripTrailing();
        lines.set(
                lines.size() - 1, last.part(0, text.length() - remark.length()).stripTrailing());
        return new Passage(lines);
    }
}
