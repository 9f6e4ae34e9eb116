package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Titles in two headings: one that only counts, as the target of links, and right below it a deeper one with the words: {@code ## #3},
 * then {@code #### What is a heap?}. They are one heading.
 */
final class SplitTitles {
    private final Lines lines;
    private final LinkTargets targets;

    private SplitTitles(Lines lines, LinkTargets targets) {
        this.lines = lines;
        this.targets = targets;
    }

    /** Joins them, where there are several. A number alone must be linked to: chapters have numbers, too. */
    static List<Heading> joined(List<Heading> headings, Lines lines, LinkTargets targets) {
        SplitTitles titles = new SplitTitles(lines, targets);
        List<Integer> split = new ArrayList<>();
        Set<String> words = new HashSet<>();
        int counting = 0;
        for (int i = 0; i < headings.size(); i++) {
            if (titles.counts(headings.get(i))) {
                counting++;
                if (titles.isSplit(headings, i)) {
                    split.add(i);
                    words.add(headings.get(i + 1).plain());
                }
            }
        }
        boolean sayMore = words.size() == split.size(); // else they name the parts of what is counted
        return sayMore && Gates.COUNTED.opens(split.size(), counting) ? join(headings, split) : headings;
    }

    private boolean counts(Heading heading) {
        return heading.title().label() == Title.Label.QUESTION
                ? heading.title().isLabelOnly()
                : isNumber(heading.plain()) && targets.contains(heading);
    }

    private static boolean isNumber(String plain) {
        return plain.codePoints().anyMatch(Character::isDigit)
                && plain.codePoints().allMatch(c -> Character.isDigit(c) || "#№-.: ".indexOf(c) >= 0);
    }

    private boolean isSplit(List<Heading> headings, int at) {
        if (at + 1 == headings.size()) {
            return false;
        }
        Heading label = headings.get(at);
        Heading words = headings.get(at + 1);
        boolean beside = label.containerOrNull() == words.containerOrNull()
                && label.detailsOrNull() == words.detailsOrNull()
                && words.level() > label.level();
        return beside
                && lines.areSilent(label.lastLine() + 1, words.firstLine())
                && !words.title().isLabelOnly()
                && !words.title().text().isBlank();
    }

    private static List<Heading> join(List<Heading> headings, List<Integer> split) {
        List<Heading> joined = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < headings.size(); i++) {
            boolean label = next < split.size() && split.get(next) == i;
            joined.add(label ? headings.get(i).with(headings.get(i + 1), ++next) : headings.get(i));
            i += label ? 1 : 0;
        }
        return joined;
    }
}
