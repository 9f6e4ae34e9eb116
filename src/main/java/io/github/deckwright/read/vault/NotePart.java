package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.BlockId;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Cuts out of a note what a link names: what stands below a heading, or one block. */
final class NotePart {
    private final List<Passage.Line> lines;
    private final Literal literal;
    private final int first;

    /**
     * Takes a note.
     *
     * @param first index of the first line below the front matter
     */
    NotePart(List<Passage.Line> lines, int first) {
        this.lines = lines;
        this.first = first;
        this.literal = new Literal(lines, first);
    }

    /** The part; empty when the note has none of this name. */
    Optional<List<Passage.Line>> named(WikiLink link) {
        if (!link.block().isEmpty()) {
            return block(link.block());
        }
        return link.heading().isEmpty() ? Optional.of(whole(link.shown())) : section(link.heading());
    }

    /** All of the note but a title that says again what it is called. */
    private List<Passage.Line> whole(String name) {
        int start = first;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        boolean title = start < lines.size()
                && level(start) == 1
                && letters(lines.get(start).text()).equals(letters(name));
        return lines.subList(title ? start + 1 : start, lines.size());
    }

    /** What stands below a heading, up to the next one that is not deeper. */
    private Optional<List<Passage.Line>> section(String heading) {
        String wanted = letters(heading);
        for (int start = first; start < lines.size(); start++) {
            int level = level(start);
            if (level > 0 && letters(BlockId.off(lines.get(start).text())).equals(wanted)) {
                int end = start + 1;
                while (end < lines.size() && !(level(end) > 0 && level(end) <= level)) {
                    end++;
                }
                return Optional.of(lines.subList(start + 1, end));
            }
        }
        return Optional.empty();
    }

    private int level(int line) {
        String text = lines.get(line).text();
        int level = 0;
        while (level < text.length() && text.charAt(level) == '#') {
            level++;
        }
        boolean heading = level > 0 && level <= 6 && level < text.length() && text.charAt(level) == ' ';
        return heading && !literal.isCode(line) ? level : 0;
    }

    /** A link leaves out what would end it, so only letters and digits are compared. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** The item of a list with what is nested in it, or the paragraph, table or other block. */
    private Optional<List<Passage.Line>> block(String id) {
        for (int line = first; line < lines.size(); line++) {
            String text = lines.get(line).text();
            int start = text.indexOf('^') < 0 || literal.isCode(line) ? -1 : BlockId.start(text);
            boolean brief = start < 0 && text.strip().endsWith("^" + id) && !literal.isCode(line);
            if (brief || (start >= 0 && text.substring(start + 1).strip().equals(id))) {
                return Optional.of(around(line, text.strip().equals("^" + id)));
            }
        }
        return Optional.empty();
    }

    private List<Passage.Line> around(int line, boolean alone) {
        int last = line;
        while (alone && last > first && (last == line || lines.get(last).isBlank())) {
            last--; // the id of a block stands below it
        }
        if (isItem(last)) {
            int end = last + 1;
            while (end < lines.size()
                    && (lines.get(end).isBlank()
                            || indent(lines.get(end).text())
                                    > indent(lines.get(last).text()))) {
                end++;
            }
            return item(lines.subList(last, end));
        }
        int start = last;
        while (start > first && !lines.get(start - 1).isBlank() && level(start - 1) == 0 && !isItem(start)) {
            start--;
        }
        int end = last + 1;
        while (!alone && end < lines.size() && !lines.get(end).isBlank()) {
            end++;
        }
        return lines.subList(start, end);
    }

    /** An item without its bullet, and what is nested in it at the margin. */
    private static List<Passage.Line> item(List<Passage.Line> lines) {
        String first = lines.get(0).text();
        List<Passage.Line> item = new ArrayList<>();
        item.add(lines.get(0).from(indent(first) + 2));
        int margin = lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .mapToInt(line -> indent(line.text()))
                .min()
                .orElse(0);
        lines.stream()
                .skip(1)
                .forEach(line -> item.add(line.from(Math.min(margin, line.text().length()))));
        return item;
    }

    private boolean isItem(int line) {
        return Markers.bulletEnd(lines.get(line).text()) > 0;
    }

    private static int indent(String text) {
        return Run.space(text, 0);
    }
}
