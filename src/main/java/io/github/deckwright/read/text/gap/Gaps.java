package io.github.deckwright.read.text.gap;

import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Regions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what an author wrote for deletions into the marks of {@link Cloze}, numbered as Anki numbers them. */
public final class Gaps {
    private static final int MAX_NUMBER = 499;
    private static final int MAX_DEPTH = 3;

    private Gaps() {}

    /**
     * The passage with its deletions marked; empty when it has none. Deletions that the author numbered keep their numbers, the others
     * get the numbers that are left, in order.
     */
    public static Optional<Passage> mark(Passage passage, Set<GapSyntax> syntaxes) {
        String text = passage.markdown();
        List<Gap> gaps = find(text, syntaxes);
        return gaps.isEmpty() ? Optional.empty() : Optional.of(lines(passage, edited(text, gaps)));
    }

    /** Whether a text has at least one deletion. */
    public static boolean in(String text, Set<GapSyntax> syntaxes) {
        return !find(text, syntaxes).isEmpty();
    }

    /** Whether a text has a deletion such as {@code {{c1::text}}} outside of code: where all are code, they are shown and not meant. */
    public static boolean inWords(String text) {
        Regions regions = Regions.of(text);
        return find(text, Set.of(GapSyntax.ANKI)).stream().anyMatch(gap -> !regions.isCode(gap.start()));
    }

    /** Whether a text has a gap such as {@code {1:text}}, which shows what single braces mean in its document. */
    public static boolean hasNumberedBraces(String text) {
        return GapSyntax.CURLY.find(text, Regions.of(text)).stream().anyMatch(gap -> gap.number() > 0);
    }

    private static List<Gap> find(String text, Set<GapSyntax> syntaxes) {
        if (text.indexOf('{') < 0 && text.indexOf('[') < 0 && text.indexOf('=') < 0 && text.indexOf('~') < 0) {
            return List.of();
        }
        Regions regions = Regions.of(text);
        List<Gap> found = new ArrayList<>();
        for (GapSyntax syntax : GapSyntax.values()) {
            if (syntaxes.contains(syntax)) {
                found.addAll(syntax.find(text, regions));
            }
        }
        found.sort(Comparator.comparingInt(Gap::start)
                .thenComparing(Comparator.comparingInt(Gap::end).reversed()));
        return numbered(withoutCrossings(found));
    }

    /** Drops what overlaps an earlier deletion without lying inside it, and what is nested deeper than old Ankis can show. */
    private static List<Gap> withoutCrossings(List<Gap> sorted) {
        List<Gap> kept = new ArrayList<>();
        List<Gap> open = new ArrayList<>();
        for (Gap gap : sorted) {
            while (!open.isEmpty() && open.get(open.size() - 1).end() <= gap.start()) {
                open.remove(open.size() - 1);
            }
            boolean inside = open.isEmpty()
                    || (gap.explicit()
                            && gap.start() >= open.get(open.size() - 1).textStart()
                            && gap.end() <= open.get(open.size() - 1).textEnd());
            if (inside && open.size() < MAX_DEPTH) {
                kept.add(gap);
                open.add(gap);
            }
        }
        return kept;
    }

    private static List<Gap> numbered(List<Gap> gaps) {
        Set<Integer> taken = new HashSet<>();
        for (Gap gap : gaps) {
            taken.add(gap.number());
        }
        List<Gap> numbered = new ArrayList<>();
        int next = 1;
        for (Gap gap : gaps) {
            if (gap.number() == 0) {
                while (taken.contains(next)) {
                    next++;
                }
                if (next <= MAX_NUMBER) {
                    numbered.add(gap.withNumber(next++));
                }
            } else if (gap.number() <= MAX_NUMBER) {
                numbered.add(gap);
            }
        }
        return numbered;
    }

    /** One mark to write over a stretch of the text. */
    private record Edit(int start, int end, String mark) {}

    private static String edited(String text, List<Gap> gaps) {
        Regions regions = Regions.of(text);
        List<Edit> edits = new ArrayList<>();
        for (Gap gap : gaps) {
            String open = Cloze.OPEN + Integer.toString(gap.number()) + Cloze.SEPARATOR;
            String close = gap.hint().isEmpty() ? "" : Cloze.HINT + gap.hint();
            boolean before = gap.start() > 0 && isBrace(text, gap.start() - 1, regions);
            boolean first = isBrace(text, gap.textStart(), regions);
            boolean last = isBrace(text, gap.textEnd() - 1, regions);
            edits.add(new Edit(gap.start(), gap.textStart(), (before ? " " : "") + open + (first ? " " : "")));
            edits.add(new Edit(gap.textEnd(), gap.end(), (last ? " " : "") + close + Cloze.CLOSE));
        }
        edits.sort(Comparator.comparingInt(Edit::start));
        StringBuilder out = new StringBuilder(text.length() + 16 * gaps.size());
        int at = 0;
        for (Edit edit : edits) {
            if (edit.start() >= at) {
                out.append(text, at, edit.start()).append(edit.mark());
                at = edit.end();
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Formulas ignore spaces, so one keeps their braces away from those that Anki wants around a deletion. */
    private static boolean isBrace(String text, int at, Regions regions) {
        return (text.charAt(at) == '{' || text.charAt(at) == '}') && regions.isMath(at);
    }

    private static Passage lines(Passage original, String text) {
        List<Passage.Line> lines = new ArrayList<>();
        String[] texts = text.split("\n", -1);
        for (int i = 0; i < texts.length; i++) {
            Passage.Line line =
                    original.lines().get(Math.min(i, original.lines().size() - 1));
            lines.add(line.with(texts[i]));
        }
        return new Passage(lines);
    }
}
