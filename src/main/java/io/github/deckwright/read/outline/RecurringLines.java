package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.BlankLines;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Opening;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same line above nearly all headings of a level, in whatever words: a picture that parts sections, an advert, a link, an ornament, the
 * number of a page. What each section ends with says nothing about any of them.
 */
final class RecurringLines {
    private static final int LEVELS = 6;

    /** Longer lines are texts. */
    private static final int LONGEST = 300;

    /** {@code Page 3 of 20} is shorter. */
    private static final int LONGEST_COUNT = 24;

    /** Who asks whether something is true answers with the same sign again and again. */
    private static final String VERDICTS = Signs.TRUE + String.join("", Signs.CROSSES);

    private final List<String> lines;
    private final int firstLine;

    private RecurringLines(List<String> lines, int firstLine) {
        this.lines = lines;
        this.firstLine = firstLine;
    }

    /**
     * A line above a heading.
     *
     * @param key the same for lines that are alike, above headings of one level or, when it counts, of all; empty when it says something
     * @param number that runs on in it; -1 for none
     */
    private record Above(int level, String key, int number, int line) {}

    /** The numbers of all such lines, counted from 1. */
    static BitSet in(List<String> lines, int firstLine) {
        RecurringLines recurring = new RecurringLines(lines, firstLine);
        List<Above> all = recurring.above(false);
        return alike(all).isEmpty() ? new BitSet() : found(recurring.above(true)); // most need no look at code
    }

    private List<Above> above(boolean code) {
        ContainedFences fences = new ContainedFences();
        List<Above> all = new ArrayList<>();
        for (int number = firstLine; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            boolean literal = code && fences.holds(line);
            int level = literal || line.isEmpty() || line.charAt(0) != '#' ? 0 : Markers.headingLevel(line);
            if (level > 0) {
                above(number - 1, level, all);
            }
        }
        return all;
    }

    private void above(int from, int level, List<Above> all) {
        int line = from;
        while (line >= firstLine && (lines.get(line - 1).isBlank() || isRule(line))) {
            line--;
        }
        if (line < firstLine || Markers.headingLevel(lines.get(line - 1)) > 0) {
            return; // nothing stands between two headings
        }
        all.add(above(line, level));
    }

    private Above above(int line, int level) {
        String text = lines.get(line - 1).strip();
        boolean apart = line == firstLine || lines.get(line - 2).isBlank();
        if (!apart || text.length() > LONGEST || isBlock(text)) {
            return new Above(level, "", -1, line);
        }
        boolean links = text.contains("](") || text.contains("href=") || text.contains("src=");
        if (links || (hasNoWords(text) && isBelowText(line))) {
            return new Above(level, level + text, -1, line);
        }
        int number = text.length() <= LONGEST_COUNT ? number(text) : -1;
        boolean counts = number >= 0 && isBelowText(line);
        return new Above(level, counts ? Opening.patternOf(text) : "", number, line);
    }

    private boolean isRule(int line) {
        return Markers.isRule("-_*", lines.get(line - 1), Markers.indent(lines.get(line - 1)));
    }

    /** Whether a line belongs to a block of several, or to a list. */
    private static boolean isBlock(String text) {
        return Fences.isOne(text)
                || Markers.contentStart(text) > 0
                || "|:#".indexOf(text.charAt(0)) >= 0
                || text.startsWith("</")
                || text.startsWith("<!--");
    }

    private boolean isBelowText(int line) {
        int above = BlankLines.before(lines, line - 2) + 1;
        return above >= firstLine && Markers.headingLevel(lines.get(above - 1)) == 0;
    }

    /** Whether it is an ornament: signs that are no verdict. */
    private static boolean hasNoWords(String text) {
        return text.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || VERDICTS.indexOf(c) >= 0);
    }

    /** The last number of a line; -1 when there is none, or it is too long to count. */
    private static int number(String text) {
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return end == start || end - start > 4 ? -1 : Integer.parseInt(text.substring(start, end));
    }

    private static Map<String, List<Above>> alike(List<Above> all) {
        Map<String, List<Above>> alike = new LinkedHashMap<>();
        for (Above one : all) {
            if (!one.key.isEmpty()) {
                alike.computeIfAbsent(one.key, key -> new ArrayList<>()).add(one);
            }
        }
        alike.values().removeIf(same -> !Gates.CONSTANT.isEnough(same.size()));
        return alike;
    }

    private static BitSet found(List<Above> all) {
        int[] ofLevel = new int[LEVELS + 1];
        all.forEach(one -> ofLevel[one.level]++);
        BitSet found = new BitSet();
        for (List<Above> same : alike(all).values()) {
            Above first = same.get(0);
            boolean recurs = first.number >= 0
                    ? Gates.CONSTANT.opens(running(same), all.size())
                    : Gates.CONSTANT.opens(same.size(), ofLevel[first.level]);
            if (recurs) {
                same.forEach(one -> found.set(one.line));
            }
        }
        return found;
    }

    /** How many numbers are the one after that above. */
    private static int running(List<Above> same) {
        int running = 1;
        for (int i = 1; i < same.size(); i++) {
            running += same.get(i).number == same.get(i - 1).number + 1 ? 1 : 0;
        }
        return running;
    }
}
