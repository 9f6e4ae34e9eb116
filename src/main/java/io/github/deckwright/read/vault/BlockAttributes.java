package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out what kramdown reads as attributes: lines <code>{: .solution}</code>, in quotes too, and the same at the end of a line. Blocks that
 * SiYuan asks for have such an attribute; they get the tag that makes cards.
 */
final class BlockAttributes {
    private static final String OPEN = "{:";
    private static final String ASKED = "custom-riff-decks=";

    /** Letters of a value without quotes. */
    private static final int LONGEST_BARE = 12;

    private BlockAttributes() {}

    static boolean holds(String line) {
        int open = line.lastIndexOf(OPEN);
        return open >= 0
                && end(line, open, line.substring(0, open).replace(">", "").isBlank()) > 0;
    }

    /**
     * The lines without attributes; lines that hold nothing else go.
     *
     * @param first index of the first line below the front matter
     */
    static List<Passage.Line> out(List<Passage.Line> lines, int first) {
        if (lines.stream().noneMatch(line -> holds(line.text()))) {
            return lines;
        }
        Literal literal = new Literal(lines, first);
        List<Passage.Line> left = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Passage.Line line = lines.get(i);
            int open = line.text().lastIndexOf(OPEN);
            if (!holds(line.text()) || !literal.isPlain(i, open)) {
                left.add(line);
            } else if (!line.text().substring(0, open).replace(">", "").isBlank()) {
                String text = line.text().substring(0, open).stripTrailing();
                boolean asked = line.text().indexOf(ASKED, open) > 0;
                left.add(line.with(asked ? text + " #card" : text));
            }
        }
        return left;
    }

    /** {@code id="x"}; without quotes a size or a name at most, for kramdown shows what has none. */
    private static boolean isAssignment(String word) {
        int value = word.indexOf('=') + 1;
        return value > 1
                && (word.indexOf('"', value) == value
                        || word.indexOf('\'', value) == value
                        || word.length() - value <= LONGEST_BARE);
    }

    /**
     * Behind attributes that end a line; -1 when they are none: braces of other kinds hold commas and words.
     *
     * @param alone whether nothing else stands in the line, which may then name a list of attributes, as in <code>{:toc}</code>
     */
    private static int end(String line, int open, boolean alone) {
        int close = line.indexOf('}', open);
        if (close < 0 || !line.substring(close + 1).isBlank()) {
            return -1;
        }
        int at = open + OPEN.length();
        int words = 0;
        while (at < close) {
            char c = line.charAt(at);
            if (c == ' ' || c == ':') {
                at++;
                continue;
            }
            int end = at;
            boolean value = false;
            while (end < close && (value || line.charAt(end) != ' ')) {
                value ^= line.charAt(end) == '"' || line.charAt(end) == '\'';
                end++;
            }
            String word = line.substring(at, end);
            boolean attribute = ((c == '.' || c == '#') && word.length() > 1) || isAssignment(word);
            boolean name = alone
                    && word.chars().allMatch(each -> Character.isLetterOrDigit(each) || each == '-' || each == '_');
            if (!attribute && !name) {
                return -1;
            }
            words++;
            at = end;
        }
        return words > 0 ? close + 1 : -1;
    }
}
