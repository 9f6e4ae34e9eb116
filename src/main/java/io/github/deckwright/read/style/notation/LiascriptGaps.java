package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.SourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A paragraph of a course with words to type or to choose in its text.
 *
 * @param endLine the line behind it
 * @param text with a deletion for each of them
 */
record LiascriptGaps(int firstLine, int endLine, Passage text) {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    /** Reads the paragraph that begins in a line. */
    static Optional<LiascriptGaps> in(SourceLines lines, int number) {
        if (lines.isBlank(number) || !lines.isBlank(number - 1) || lines.isLiteral(number)) {
            return Optional.empty();
        }
        Deletions deletions = new Deletions();
        List<Passage.Line> text = new ArrayList<>();
        int end = number;
        for (; end <= lines.count() && !lines.isBlank(end); end++) {
            Passage.Line line = lines.line(end);
            if (line.text().strip().startsWith(OPEN)) {
                break; // words for the paragraph as a whole
            }
            text.add(line.with(deletions.in(line.text())));
        }
        boolean whole = end > lines.count() || lines.isBlank(end);
        return deletions.count > 0 && whole
                ? Optional.of(new LiascriptGaps(number, end, new Passage(text)))
                : Optional.empty();
    }

    /** Makes deletions of the words of a paragraph, line by line. */
    private static final class Deletions {
        private int count;

        /** A line with its words as deletions; a word that recurs in it is one deletion, else each would show the other. */
        String in(String line) {
            Map<String, String> known = new HashMap<>();
            StringBuilder out = new StringBuilder();
            int at = 0;
            int close = -1;
            int next;
            for (int open = line.indexOf(OPEN); open >= 0; open = next) {
                next = line.indexOf(OPEN, open + OPEN.length());
                close = close < open ? line.indexOf(CLOSE, open) : close;
                if (close < 0) {
                    break;
                }
                boolean around = next >= 0 && next < close;
                String inside = around ? "" : line.substring(open + OPEN.length(), close);
                String word = right(inside);
                if (!word.isEmpty()) {
                    out.append(line, at, open)
                            .append(known.computeIfAbsent(inside, key -> Cloze.deletion(++count, word)));
                    at = close + CLOSE.length();
                }
            }
            return out.append(line, at, line.length()).toString();
        }
    }

    /** The word itself, or the right one of several; empty when it is none to type. */
    private static String right(String inside) {
        String word = inside.strip();
        if (word.indexOf('|') < 0) {
            boolean typed = !word.isEmpty() && "?!_".indexOf(word.charAt(0)) < 0 && word.length() > 1;
            return typed ? word : "";
        }
        for (String part : word.split("\\|", -1)) {
            String one = part.strip();
            if (one.startsWith("(") && one.endsWith(")") && one.length() > 2) {
                return one.substring(1, one.length() - 1).strip();
            }
        }
        return "";
    }
}
