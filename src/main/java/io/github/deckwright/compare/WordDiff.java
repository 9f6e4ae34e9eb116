package io.github.deckwright.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What words parted two texts: the shortest way from one to the other, after Myers, "An O(ND) Difference Algorithm and Its Variations"
 * (1986). Words are letters and digits in a row, or one other character; white space belongs to the difference too.
 */
final class WordDiff {
    /** From so many differences on, two texts have nothing to do with each other, and the search would take long. */
    private static final int MOST = 1_000;

    /** One part in so many must be kept. */
    private static final int READABLE = 3;

    private WordDiff() {}

    /** What happened to a run of words. */
    enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A run of words of one fate. */
    record Run(Fate fate, String text) {}

    /** The runs from one text to another: all that is kept or removed is the first, all that is kept or added the second. */
    static List<Run> of(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty()
                    ? List.of()
                    : List.of(before.isEmpty() ? new Run(Fate.ADDED, after) : new Run(Fate.REMOVED, before));
        }
        List<String> a = words(before);
        List<String> b = words(after);
        int start = 0;
        while (start < a.size() && start < b.size() && a.get(start).equals(b.get(start))) {
            start++;
        }
        int end = 0;
        while (end < a.size() - start
                && end < b.size() - start
                && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        List<Run> runs = new ArrayList<>();
        add(runs, Fate.KEPT, a.subList(0, start));
        between(a.subList(start, a.size() - end), b.subList(start, b.size() - end), runs);
        add(runs, Fate.KEPT, a.subList(a.size() - end, a.size()));
        return isReadable(runs, Math.max(before.length(), after.length()))
                ? smooth(runs)
                : List.of(new Run(Fate.REMOVED, before), new Run(Fate.ADDED, after));
    }

    /** Whether so much is kept that the two texts are read as one; else single words that happen to be in both only confuse. */
    private static boolean isReadable(List<Run> runs, int length) {
        int kept = runs.stream()
                .filter(run -> run.fate() == Fate.KEPT)
                .mapToInt(run -> run.text().length())
                .sum();
        return kept * READABLE >= length
                || runs.stream().map(Run::fate).distinct().count() == 1
                || runs.size() < 3;
    }

    /** The runs with blanks between changed words as a part of the change: a phrase is read at once, not word by word. */
    private static List<Run> smooth(List<Run> runs) {
        List<Run> smooth = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean between = i > 0 && i + 1 < runs.size() && run.fate() == Fate.KEPT;
            if (between && run.text().isBlank() && run.text().indexOf('\n') < 0) {
                add(smooth, Fate.REMOVED, List.of(run.text()));
                add(smooth, Fate.ADDED, List.of(run.text()));
            } else {
                add(smooth, run.fate(), List.of(run.text()));
            }
        }
        return smooth;
    }

    private static void between(List<String> a, List<String> b, List<Run> runs) {
        if (a.isEmpty() || b.isEmpty()) {
            add(runs, Fate.REMOVED, a);
            add(runs, Fate.ADDED, b);
            return;
        }
        int most = Math.min(MOST, a.size() + b.size());
        List<int[]> trace = new ArrayList<>();
        int[] furthest = new int[2 * most + 3];
        int middle = most + 1;
        for (int d = 0; d <= most; d++) {
            trace.add(Arrays.copyOfRange(furthest, middle - d - 1, middle + d + 2));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]);
                int x = down ? furthest[middle + k + 1] : furthest[middle + k - 1] + 1;
                int y = x - k;
                while (x < a.size() && y < b.size() && a.get(x).equals(b.get(y))) {
                    x++;
                    y++;
                }
                furthest[middle + k] = x;
                if (x >= a.size() && y >= b.size()) {
                    walkBack(a, b, trace, d, runs);
                    return;
                }
            }
        }
        add(runs, Fate.REMOVED, a);
        add(runs, Fate.ADDED, b);
    }

    private static void walkBack(List<String> a, List<String> b, List<int[]> trace, int steps, List<Run> runs) {
        List<Run> reversed = new ArrayList<>();
        int x = a.size();
        int y = b.size();
        for (int d = steps; d >= 0; d--) {
            int[] furthest = trace.get(d);
            int middle = d + 1;
            int k = x - y;
            boolean down = k == -d || (k != d && furthest[middle + k - 1] < furthest[middle + k + 1]);
            int from = down ? k + 1 : k - 1;
            int fromX = d == 0 ? 0 : furthest[middle + from];
            int fromY = fromX - from;
            while (x > fromX && y > Math.max(0, fromY) && x > 0) {
                if (d > 0 && x == fromX + (down ? 0 : 1) && y == fromY + (down ? 1 : 0)) {
                    break;
                }
                reversed.add(new Run(Fate.KEPT, a.get(x - 1)));
                x--;
                y--;
            }
            if (d > 0) {
                reversed.add(down ? new Run(Fate.ADDED, b.get(y - 1)) : new Run(Fate.REMOVED, a.get(x - 1)));
                x = fromX;
                y = fromY;
            }
        }
        for (int i = reversed.size() - 1; i >= 0; i--) {
            add(runs, reversed.get(i).fate(), List.of(reversed.get(i).text()));
        }
    }

    /** Adds words; what is removed in one place comes before what is added there. */
    private static void add(List<Run> runs, Fate fate, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        int last = runs.size() - 1;
        boolean behindAdded =
                fate == Fate.REMOVED && last >= 0 && runs.get(last).fate() == Fate.ADDED;
        int at = behindAdded ? last - 1 : last;
        if (at >= 0 && runs.get(at).fate() == fate) {
            runs.set(at, new Run(fate, runs.get(at).text() + text));
        } else {
            runs.add(behindAdded ? last : runs.size(), new Run(fate, text));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean goesOn = i > start && isWordPart(c) && isWordPart(text.codePointBefore(i));
            if (i > start && !goesOn) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        return words;
    }

    /** Scripts without spaces are compared sign by sign. */
    private static boolean isWordPart(int c) {
        return (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '_')
                && !Character.isIdeographic(c)
                && !isKana(c);
    }

    private static boolean isKana(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
    }
}
