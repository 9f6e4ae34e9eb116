package io.github.deckwright.read.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A merge that a version control system could not finish, as it stands in a document. Lines are counted from 1.
 *
 * @param firstLine the marker that opens it
 * @param oneEnd behind the last line of the first side
 * @param otherStart the first line of the second side
 * @param lastMarker before {@code otherStart} when no marker closes the second side
 * @param lastLine the last line that belongs to it: where no marker closes it, the paragraph below the last one does for certain
 */
public record Conflict(int firstLine, int oneEnd, int otherStart, int lastMarker, int lastLine) {
    private static final String OPEN = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String SEPARATOR = "=======";
    private static final String CLOSE = ">>>>>>>";

    /** All that looks like one, in order, also where a block of code shows it. */
    public static List<Conflict> in(List<String> lines) {
        List<Conflict> found = new ArrayList<>();
        int line = 1;
        while (line <= lines.size()) {
            int next = line + 1;
            if (isMarker(lines.get(line - 1), OPEN)) {
                Conflict conflict = at(lines, line);
                if (conflict.lastMarker > line
                        || !lines.get(line - 1).stripTrailing().equals(OPEN)) {
                    found.add(conflict);
                }
                next = conflict.lastMarker + 1;
            }
            line = next;
        }
        return found;
    }

    /** From an opening marker to the last one that belongs to it. */
    private static Conflict at(List<String> lines, int first) {
        int base = 0;
        int separator = 0;
        for (int line = first + 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            if (isMarker(text, OPEN)) {
                break;
            }
            if (isMarker(text, CLOSE)) {
                int oneEnd = base > 0 ? base : separator > 0 ? separator : line;
                return new Conflict(first, oneEnd, separator > 0 ? separator + 1 : line, line, line);
            }
            if (separator == 0 && base == 0 && isMarker(text, BASE)) {
                base = line;
            }
            if (separator == 0 && text.stripTrailing().equals(SEPARATOR)) {
                separator = line;
            }
        }
        int last = Math.max(first, Math.max(base, separator));
        int end = last;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        return new Conflict(first, base > 0 ? base : last == first ? first + 1 : separator, last + 1, last, end);
    }

    private static boolean isMarker(String line, String signs) {
        return line.startsWith(signs)
                && (line.length() == signs.length() || Character.isWhitespace(line.charAt(signs.length())));
    }

    /** The numbers of the lines that a document has when one side counts, the first or the second, and no marker. */
    public static List<Integer> side(List<String> lines, List<Conflict> conflicts, boolean first) {
        List<Integer> side = new ArrayList<>();
        int line = 1;
        for (Conflict conflict : conflicts) {
            add(side, line, conflict.firstLine);
            if (first) {
                add(side, conflict.firstLine + 1, conflict.oneEnd);
            } else {
                add(side, conflict.otherStart, conflict.lastMarker);
            }
            line = conflict.lastMarker + 1;
        }
        add(side, line, lines.size() + 1);
        return side;
    }

    private static void add(List<Integer> numbers, int from, int to) {
        for (int line = from; line < to; line++) {
            numbers.add(line);
        }
    }
}
