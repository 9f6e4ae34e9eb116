package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Span;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads numbered answers in words: the items of a list, lines, the rows of a table, or all of them in one line. */
final class KeyTexts {
    private static final int MOST_DIGITS = 3;
    private static final String CLOSERS = ".):" + Signs.DASHES;

    private KeyTexts() {}

    /** The numbered texts of a list or a table, whatever they say; empty when a part of it has no number. */
    static List<KeySheet.Entry> of(Outline outline, Block block) {
        return switch (block.kind()) {
            case ORDERED_LIST -> items(outline, block);
            case BULLET_LIST -> bullets(outline, block);
            case TABLE -> KeyTable.texts(block.passage());
            default -> List.of();
        };
    }

    private static List<KeySheet.Entry> items(Outline outline, Block list) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        int number = list.children().get(0).number();
        for (Block item : list.children()) {
            Passage text = whole(outline, item);
            if (text.isBlank()) {
                return List.of();
            }
            entries.add(new KeySheet.Entry(number++, text));
        }
        if (entries.size() == 1 && entries.get(0).text().lines().size() == 1) {
            KeySheet.Entry only = entries.get(0);
            List<KeySheet.Entry> packed =
                    inLine(only.number(), only.text().lines().get(0));
            return packed.isEmpty() ? entries : packed;
        }
        return entries;
    }

    private static List<KeySheet.Entry> bullets(Outline outline, Block list) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        for (Block item : list.children()) {
            Optional<KeySheet.Entry> entry = numbered(whole(outline, item));
            if (entry.isEmpty()) {
                return List.of();
            }
            entries.add(entry.get());
        }
        return entries;
    }

    private static Passage whole(Outline outline, Block item) {
        return outline.passage(Span.lines(item.firstLine(), item.lastLine()), item)
                .trimmed();
    }

    /** The numbered texts of lines, or of a single one; empty when a line has no number. */
    static List<KeySheet.Entry> lines(Passage lines) {
        List<KeySheet.Entry> packed =
                lines.lines().size() == 1 ? inLine(lines.lines().get(0)) : List.of();
        if (!packed.isEmpty()) {
            return packed;
        }
        List<KeySheet.Entry> entries = new ArrayList<>();
        for (Passage.Line line : lines.lines()) {
            Optional<KeySheet.Entry> entry = numbered(Passage.of(line));
            if (entry.isEmpty()) {
                return List.of();
            }
            entries.add(entry.get());
        }
        return entries;
    }

    /** A number with the text behind it; empty when one of them is missing. */
    private static Optional<KeySheet.Entry> numbered(Passage text) {
        if (text.isBlank() || !KeyEntries.startsWithNumber(text.lines().get(0).text())) {
            return Optional.empty();
        }
        Title title = Title.of(text);
        return title.number() < 0 || title.text().isBlank()
                ? Optional.empty()
                : Optional.of(new KeySheet.Entry(title.number(), title.text()));
    }

    private static List<KeySheet.Entry> inLine(Passage.Line line) {
        int digits = Run.digits(line.text(), 0);
        int text = digits == 0 || digits > MOST_DIGITS ? -1 : behind(line.text(), digits);
        return text < 0 ? List.of() : inLine(Integer.parseInt(line.text(), 0, digits, 10), line.from(text));
    }

    /** {@code 1. Lima 2. Mercury 3. In 1989}, the first number cut off; empty when no second one follows. */
    private static List<KeySheet.Entry> inLine(int first, Passage.Line line) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        String text = line.text();
        int start = 0;
        int number = first;
        String next = " " + (number + 1);
        for (int at = text.indexOf(next); at >= 0; at = text.indexOf(next, at + 1)) {
            int behind = behind(text, at + next.length());
            if (behind > 0) {
                entries.add(entry(number++, line.part(start, at)));
                start = behind;
                next = " " + (number + 1);
            }
        }
        if (!entries.isEmpty()) {
            entries.add(entry(number, line.from(start)));
        }
        return entries.stream().anyMatch(entry -> entry.text().isBlank()) ? List.of() : entries;
    }

    private static KeySheet.Entry entry(int number, Passage.Line line) {
        Passage.Line bare = line.stripLeading().stripTrailing();
        int end = bare.text().length();
        while (end > 0 && ",;|".indexOf(bare.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new KeySheet.Entry(number, Passage.of(bare.part(0, end).stripTrailing()));
    }

    /** Where the text goes on behind what closes a number; -1 when nothing does. */
    private static int behind(String text, int digits) {
        int closer = Run.space(text, digits);
        boolean closed = closer < text.length() && CLOSERS.indexOf(text.charAt(closer)) >= 0;
        return closed && Run.space(text, closer + 1) > closer + 1 ? Run.space(text, closer + 1) : -1;
    }
}
