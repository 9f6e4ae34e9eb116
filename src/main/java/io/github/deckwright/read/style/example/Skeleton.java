package io.github.deckwright.read.style.example;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an example of lines that look alike and what recurs below them. */
final class Skeleton {
    /** A card of more lines that always stand in it than this is none that anybody would describe. */
    private static final int MOST_ROWS = 4;

    private static final int LONGEST_CONSTANT = 40;
    private static final String ANSWER = "{answer}";

    private Skeleton() {}

    /**
     * An example, lines separated by {@code \n}.
     *
     * @param members numbers of lines with equal frames, in order
     * @param frames of all lines that have one
     */
    static String of(Outline outline, List<Integer> members, Map<Integer, Frame> frames) {
        Frame frame = Objects.requireNonNull(frames.get(members.get(0)));
        String sign = frame.isItem() || frame.isLabelled() ? between(members, frames) : "";
        if (!sign.isEmpty()) {
            return frame.before() + "{question}" + sign + ANSWER + frame.after();
        }
        StringBuilder example = new StringBuilder(frame.before() + "{question}" + frame.after());
        List<String> below = recurring(outline, members, frames);
        below.forEach(row -> example.append('\n').append(row));
        boolean told = below.stream().anyMatch(row -> row.endsWith(ANSWER));
        return example + (told ? "" : "\n" + (frame.isItem() ? "  " : "") + ANSWER);
    }

    /** The sign that stands in most members between two parts. */
    private static String between(List<Integer> members, Map<Integer, Frame> frames) {
        Map<String, Integer> signs = new HashMap<>();
        for (int member : members) {
            String sign = Objects.requireNonNull(frames.get(member)).between();
            if (!sign.isEmpty() && isMost(signs.merge(sign, 1, Integer::sum), members.size())) {
                return sign;
            }
        }
        return "";
    }

    /** What stands below most members, as the first of them has it that has all of it, with the place of the answer between. */
    private static List<String> recurring(Outline outline, List<Integer> members, Map<Integer, Frame> frames) {
        Map<String, Integer> counts = new HashMap<>();
        List<List<String>> bodies = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int end = i + 1 < members.size() ? members.get(i + 1) : outline.lineCount() + 1;
            List<String> rows = new ArrayList<>();
            for (int line = members.get(i) + 1; line < end; line++) {
                boolean literal = outline.sourceLines().isLiteral(line);
                String text = outline.line(line).strip();
                if (!text.isEmpty()) {
                    rows.add(literal ? "" : row(text, frames.get(line)));
                }
            }
            Set.copyOf(rows).forEach(row -> counts.merge(row, 1, Integer::sum));
            bodies.add(rows);
        }
        counts.remove("");
        counts.values().removeIf(count -> !isMost(count, members.size()));
        for (List<String> rows : bodies) {
            if (rows.containsAll(counts.keySet())) {
                return placed(rows, counts.keySet());
            }
        }
        return List.of();
    }

    private static List<String> placed(List<String> rows, Set<String> recurring) {
        List<String> placed = new ArrayList<>();
        boolean told = false;
        for (String row : rows) {
            if (recurring.contains(row) && !placed.contains(row)) {
                placed.add(row);
                told |= row.endsWith(ANSWER);
            } else if (!told) {
                placed.add(ANSWER);
                told = true;
            }
        }
        return placed.subList(0, Math.min(MOST_ROWS, placed.size()));
    }

    /** What of a line may recur: its label, or all of a short line without words of its own; empty for none. */
    private static String row(String text, @Nullable Frame frame) {
        boolean braces = text.indexOf('{') >= 0;
        if (frame != null
                && frame.isLabelled()
                && frame.before().indexOf("{n}") < 0
                && frame.after().isEmpty()) {
            return frame.before() + ANSWER;
        }
        return text.length() > LONGEST_CONSTANT || braces ? "" : text;
    }

    private static boolean isMost(int some, int all) {
        return Gates.EXAMPLE_ROWS.opens(some, all);
    }
}
