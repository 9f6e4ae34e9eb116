package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries of a list of answers: items, lines, the rows of a table. */
final class KeyEntries {
    private static final int LONGEST_NUMBER = 14;

    private KeyEntries() {}

    /**
     * The entries that a block holds.
     *
     * @param mixed whether it answers other questions, too, as a title says that all it holds are answers
     */
    static List<KeySheet.Entry> of(Block block, boolean mixed) {
        return switch (block.kind()) {
            case ORDERED_LIST -> items(block, true, mixed);
            case BULLET_LIST -> items(block, false, mixed);
            case PARAGRAPH -> lines(block.passage(), mixed);
            case TABLE -> KeyTable.entries(block.passage(), mixed);
            default -> List.of();
        };
    }

    private static List<KeySheet.Entry> items(Block list, boolean ordered, boolean mixed) {
        List<KeySheet.Entry> packed = ordered ? packed(list) : List.of();
        if (!packed.isEmpty()) {
            return packed;
        }
        List<KeySheet.Entry> entries = new ArrayList<>();
        int number = -1;
        for (Block item : list.children()) {
            Optional<KeySheet.Entry> inside = ordered ? Optional.empty() : numberedInside(item);
            if (inside.isPresent()) {
                entries.add(inside.get());
                continue;
            }
            if (item.children().isEmpty() || !item.children().get(0).is(Block.Kind.PARAGRAPH)) {
                return List.of();
            }
            Passage text = item.children().get(0).passage();
            number = number < 0 ? item.number() : number + 1;
            Optional<KeySheet.Entry> entry = ordered
                    ? KeySheet.entry(number, text)
                    : startsWithNumber(text.lines().get(0).text()) ? numbered(text) : Optional.empty();
            if (entry.isEmpty() && !mixed) {
                return List.of();
            }
            entry.ifPresent(entries::add);
        }
        return entries;
    }

    /** {@code 1. B 2. A} above {@code 3. C 4. D}: to CommonMark a list of two items. */
    private static List<KeySheet.Entry> packed(Block list) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        int number = list.children().get(0).number();
        for (Block item : list.children()) {
            Passage text = item.children().isEmpty()
                    ? Passage.EMPTY
                    : item.children().get(0).passage();
            if (text.lines().size() != 1) {
                return List.of();
            }
            Passage.Line line = text.lines().get(0);
            List<KeySheet.Entry> more = KeyLine.entries(number, line);
            if (more.isEmpty()) {
                more = KeyLine.only(number, line).map(List::of).orElse(List.of());
            }
            if (more.isEmpty()) {
                return List.of();
            }
            entries.addAll(more);
            number = more.get(more.size() - 1).number() + 1;
        }
        return entries.size() > list.children().size() ? entries : List.of();
    }

    /** {@code - 1. B}: to Markdown a list of one item in an item. */
    private static Optional<KeySheet.Entry> numberedInside(Block item) {
        Block only = item.children().size() == 1 ? item.children().get(0) : item;
        boolean list = only.is(Block.Kind.ORDERED_LIST) && only.children().size() == 1;
        Block answer = list ? only.children().get(0) : item;
        boolean text = list
                && answer.children().size() == 1
                && answer.children().get(0).is(Block.Kind.PARAGRAPH);
        return text ? KeySheet.entry(answer.number(), answer.children().get(0).passage()) : Optional.empty();
    }

    static List<KeySheet.Entry> lines(Passage paragraph, boolean mixed) {
        List<KeySheet.Entry> entries = new ArrayList<>();
        for (Passage.Line line : paragraph.lines()) {
            if (!startsWithNumber(line.text())) {
                return List.of();
            }
            List<KeySheet.Entry> numbers = KeyLine.entries(line);
            if (!numbers.isEmpty()) {
                entries.addAll(numbers);
                continue;
            }
            for (Passage.Line piece : pieces(line)) {
                Optional<KeySheet.Entry> entry = numbered(Passage.of(piece));
                if (entry.isEmpty() && !mixed) {
                    return List.of();
                }
                entry.ifPresent(entries::add);
            }
        }
        return entries;
    }

    /** The parts of {@code 1-B, 2-C | 3-A}. */
    private static List<Passage.Line> pieces(Passage.Line line) {
        List<Passage.Line> pieces = new ArrayList<>();
        String text = line.text();
        int start = 0;
        boolean letter = false;
        for (int i = 1; i <= text.length(); i++) {
            letter |= Character.isLetter(text.charAt(i - 1));
            boolean digit =
                    i < text.length() && Character.isDigit(text.charAt(i)) && ",;| \t".indexOf(text.charAt(i - 1)) >= 0;
            if (i == text.length() || (digit && letter)) {
                int end = i;
                while (end > start && isBetween(text.charAt(end - 1))) {
                    end--;
                }
                pieces.add(line.part(start, end));
                start = i;
                letter = false;
            }
        }
        return pieces;
    }

    private static boolean isBetween(char c) {
        return c == ',' || c == ';' || c == '|' || Character.isWhitespace(c);
    }

    private static Optional<KeySheet.Entry> numbered(Passage text) {
        Title title = Title.of(text);
        if (title.number() >= 0) {
            return title.text().isBlank() ? Optional.empty() : KeySheet.entry(title.number(), title.text());
        }
        String line = text.lines().get(0).text();
        int digits = Run.digits(line, 0);
        int start = Run.of(" \t:=.)" + Signs.DASHES, line, digits);
        if (start == digits) {
            return KeyLine.only(text.lines().get(0)); // 1б
        }
        return digits == 0 || digits > 4
                ? Optional.empty()
                : KeySheet.entry(
                        Integer.parseInt(line, 0, digits, 10),
                        Passage.of(text.lines().get(0).from(start)));
    }

    /** Quickly sorts out what cannot be an entry: a number stands near the start of it. */
    static boolean startsWithNumber(String line) {
        for (int i = 0; i < line.length() && i < LONGEST_NUMBER; i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
