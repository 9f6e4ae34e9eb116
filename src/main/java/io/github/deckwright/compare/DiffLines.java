package io.github.deckwright.compare;

import io.github.deckwright.compare.WordDiff.Fate;
import io.github.deckwright.compare.WordDiff.Run;
import java.util.ArrayList;
import java.util.List;

/** The lines of two versions of a text in one, those that differ with a little around them. */
final class DiffLines {
    /** Lines shown before and behind one that differs. */
    private static final int AROUND = 1;

    private DiffLines() {}

    /**
     * A line.
     *
     * @param runs its words; empty in an empty line
     * @param skipped lines left out before it
     */
    record Line(List<Run> runs, int skipped) {
        boolean differs() {
            return runs.stream().anyMatch(run -> run.fate() != Fate.KEPT);
        }
    }

    /** The lines that differ, in order; an end in the middle of the text is told by a last line without words. */
    static List<Line> of(String before, String after) {
        List<Line> all = all(WordDiff.of(before, after));
        boolean[] wanted = new boolean[all.size()];
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).differs()) {
                for (int j = Math.max(0, i - AROUND); j <= Math.min(all.size() - 1, i + AROUND); j++) {
                    wanted[j] = true;
                }
            }
        }
        List<Line> shown = new ArrayList<>();
        int skipped = 0;
        for (int i = 0; i < all.size(); i++) {
            if (wanted[i]) {
                shown.add(new Line(all.get(i).runs(), skipped));
                skipped = 0;
            } else {
                skipped++;
            }
        }
        if (skipped > 0) {
            shown.add(new Line(List.of(), skipped));
        }
        return shown;
    }

    private static List<Line> all(List<Run> runs) {
        List<Line> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : runs) {
            String[] pieces = run.text().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    // a line break that came or went marks the line that it ends
                    if (run.fate() != Fate.KEPT && line.stream().allMatch(one -> one.fate() == Fate.KEPT)) {
                        line.add(new Run(run.fate(), ""));
                    }
                    lines.add(new Line(List.copyOf(line), 0));
                    line = new ArrayList<>();
                }
                if (!pieces[i].isEmpty()) {
                    line.add(new Run(run.fate(), pieces[i]));
                }
            }
        }
        lines.add(new Line(List.copyOf(line), 0));
        return lines;
    }
}
