package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Cloze;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.SourceLines;
import java.util.ArrayList;
import java.util.List;
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
        List<Passage.Line> text = new ArrayList<>();
        int gaps = 0;
        int end = number;
        for (; end <= lines.count() && !lines.isBlank(end); end++) {
            Passage.Line line = lines.line(end);
            if (line.text().strip().startsWith(OPEN)) {
                break; // words for the paragraph as a whole
            }
            Passage.Line shown = line;
            for (int open = line.text().indexOf(OPEN);
                    open >= 0;
                    open = line.text().indexOf(OPEN, open + 2)) {
                int close = line.text().indexOf(CLOSE, open);
                String word = close < 0 ? "" : right(line.text().substring(open + 2, close));
                if (!word.isEmpty()) {
                    gaps++;
                    String source = line.text().substring(open, close + 2);
                    shown = shown.with(shown.text().replace(source, Cloze.deletion(gaps, word)));
                }
            }
            text.add(shown);
        }
        boolean whole = end > lines.count() || lines.isBlank(end);
        return gaps > 0 && whole ? Optional.of(new LiascriptGaps(number, end, new Passage(text))) : Optional.empty();
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
