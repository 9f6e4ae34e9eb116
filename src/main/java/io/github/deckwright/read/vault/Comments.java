package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes {@code %%comments%%} out of lines, over several of them too. The blocks {@code %%ANKI … END%%} of cards stay. */
final class Comments {
    private static final String MARK = "%%";

    /** So many lines has a comment at most that opens inside of one. */
    private static final int LONGEST_INSIDE = 40;

    private final List<Passage.Line> lines;
    private final Literal literal;
    private final List<Passage.Line> left = new ArrayList<>();
    /** Whether some comment has no end: then none below it has one, and none is looked for again. */
    private boolean endless;

    private boolean cards;

    private Comments(List<Passage.Line> lines, int first) {
        this.lines = lines;
        this.literal = new Literal(lines, first);
    }

    /**
     * The lines without comments; one that holds nothing else goes where text above and below belongs together.
     *
     * @param first index of the first line below the front matter
     */
    static List<Passage.Line> out(List<Passage.Line> lines, int first) {
        if (lines.stream().noneMatch(line -> line.text().contains(MARK))) {
            return lines;
        }
        Comments comments = new Comments(lines, first);
        comments.run();
        return comments.left;
    }

    /** Where a mark stands. */
    private record At(int line, int index) {}

    private void run() {
        int line = 0;
        int index = 0;
        StringBuilder kept = new StringBuilder();
        while (line < lines.size()) {
            if (index == 0 && isCards(line)) {
                left.add(lines.get(line++));
                continue;
            }
            At open = opening(line, index);
            At close = open == null ? null : closing(open);
            if (open == null || close == null) {
                copy(line, index, kept);
                line++;
                index = 0;
                kept = new StringBuilder();
                continue;
            }
            kept.append(lines.get(line).text(), index, open.index);
            if (close.line > line) {
                whole(line, kept.toString());
                for (int inside = line + 1; inside < close.line; inside++) {
                    whole(inside, "");
                }
                kept = new StringBuilder();
            }
            line = close.line;
            index = close.index + MARK.length();
            boolean apart = kept.length() > 0 && kept.charAt(kept.length() - 1) == ' ';
            index += apart && lines.get(line).text().startsWith(" ", index) ? 1 : 0;
        }
    }

    /** Whether a line belongs to a block of cards, which has the marks of a comment. */
    private boolean isCards(int line) {
        String text = lines.get(line).text().strip();
        boolean inside = cards;
        boolean opens = text.startsWith("%%ANKI") && !literal.isCode(line);
        cards = (inside || opens) && !text.equals("END%%") && !(inside && text.equals(MARK));
        return inside || opens;
    }

    private void copy(int line, int index, StringBuilder kept) {
        Passage.Line source = lines.get(line);
        if (index == 0 && kept.length() == 0) {
            left.add(source);
        } else {
            whole(
                    line,
                    kept.append(source.text(), index, source.text().length()).toString());
        }
    }

    /** What is left of a line that a comment was taken out of. */
    private void whole(int line, String text) {
        Passage.Line source = lines.get(line);
        boolean inText = !left.isEmpty()
                && !left.get(left.size() - 1).isBlank()
                && line + 1 < lines.size()
                && !lines.get(line + 1).isBlank();
        if (!text.isBlank()) {
            left.add(source.with(text.stripTrailing()));
        } else if (!inText) {
            left.add(source.with(""));
        }
    }

    private @Nullable At opening(int line, int from) {
        String text = lines.get(line).text();
        for (int at = text.indexOf(MARK, from); at >= 0; at = text.indexOf(MARK, at + MARK.length())) {
            boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (apart && literal.isPlain(line, at) && !text.startsWith("%%ANKI", at)) {
                return new At(line, at);
            }
        }
        return null;
    }

    /** A comment that opens inside of a line ends in its paragraph; one that opens a line may go on until a line that closes it. */
    private @Nullable At closing(At open) {
        String text = lines.get(open.line).text();
        int here = closing(text, open.index + MARK.length());
        if (here >= 0) {
            return new At(open.line, here);
        }
        boolean starts = text.substring(0, open.index).isBlank();
        for (int line = open.line + 1; starts && !endless && line < lines.size(); line++) {
            int at = closing(lines.get(line).text(), 0);
            if (at >= 0 && !lines.get(line).text().startsWith("END", Math.max(0, at - 3))) {
                return new At(line, at);
            }
        }
        for (int line = open.line + 1; !starts && line < Math.min(lines.size(), open.line + LONGEST_INSIDE); line++) {
            String below = lines.get(line).text();
            int at = closing(below, 0);
            if (below.isBlank() || at >= 0) {
                return at < 0 || below.startsWith("END", Math.max(0, at - 3)) ? null : new At(line, at);
            }
        }
        endless |= starts;
        return null;
    }

    private static int closing(String text, int from) {
        int at = text.indexOf(MARK, from);
        while (at >= 0
                && at + MARK.length() < text.length()
                && Character.isLetterOrDigit(text.charAt(at + MARK.length()))) {
            at = text.indexOf(MARK, at + MARK.length());
        }
        return at;
    }
}
