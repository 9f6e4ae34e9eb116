package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Block;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.LabelLine;
import io.github.deckwright.read.text.OptionLabel;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of answers apart from their questions: {@code 1. B}, {@code 2. **c)** 42}, a table of numbers and letters, or
 * {@code 1-B, 2-C} in one line.
 *
 * @param section whose heading stands above
 * @param labelled whether the list itself says that it holds answers: {@code Answers: 1-B, 2-C}
 * @param firstLine of the first entry
 * @param endLine the first line behind the last one
 */
public record KeySheet(Optional<Section> section, boolean labelled, int firstLine, int endLine, List<Entry> entries) {
    private static final List<Option> ANY = letters();
    private static final int LONGEST_NUMBER = 14;

    /**
     * One answer.
     *
     * @param number of its question
     * @param text behind the number
     */
    public record Entry(int number, Passage text) {}

    /** Whether it answers several questions; a single entry may as well be the answer to the question above. */
    public boolean isKey() {
        return entries.size() > 1;
    }

    /** Whether its own label or the title above says that it holds answers. */
    public boolean isAnnounced() {
        return labelled || section.filter(KeySheet::saysKey).isPresent();
    }

    public static boolean saysKey(Section section) {
        String title = section.title().plain();
        return Words.KEY.is(title)
                || (AnswerLabel.says(title) && !section.heading().isType());
    }

    /** Finds all sheets of a document. */
    public static List<KeySheet> in(Outline outline) {
        List<KeySheet> sheets = new ArrayList<>();
        Optional<Section> section = Optional.empty();
        boolean says = false;
        boolean paragraphs = false;
        boolean announced = false; // by a paragraph above that holds nothing but the label
        for (Block block : outline.blocks()) {
            if (block.is(Block.Kind.HEADING)) {
                section = outline.at(block.firstLine()).headed();
                says = section.filter(KeySheet::saysKey).isPresent();
            }
            boolean paragraph = block.is(Block.Kind.PARAGRAPH);
            Optional<LabelLine> label = paragraph ? label(outline, block) : Optional.empty();
            boolean hidden = isHidden(outline, block) || (announced && block.isList());
            boolean mixed = hidden || says;
            List<Entry> entries =
                    label.isPresent() ? lines(label.get().rest(block.passage()), false) : entries(block, mixed);
            if (!entries.isEmpty()) {
                KeySheet sheet = new KeySheet(
                        section, label.isPresent() || hidden, block.firstLine(), block.lastLine() + 1, entries);
                if (paragraphs
                        && mixed
                        && label.isEmpty()
                        && sheets.get(sheets.size() - 1).isBeside(sheet)) {
                    sheet = sheets.remove(sheets.size() - 1).then(sheet);
                }
                sheets.add(sheet);
                paragraphs = paragraph && label.isEmpty();
            }
            paragraphs &= paragraph;
            announced = label.isPresent()
                    && entries.isEmpty()
                    && label.get().rest(block.passage()).isBlank();
        }
        return sheets;
    }

    /** Whether a block lies in a fold whose title says that it hides the answers. */
    private static boolean isHidden(Outline outline, Block block) {
        return outline.at(block.firstLine())
                .detailsAround()
                .filter(around -> Words.KEY.is(around.summary().plain()))
                .isPresent();
    }

    private boolean isBeside(KeySheet next) {
        return section.equals(next.section) && labelled == next.labelled;
    }

    /** This sheet with the entries of the next one, as of paragraphs with an entry each. */
    private KeySheet then(KeySheet next) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(next.entries);
        return new KeySheet(section, labelled, firstLine, next.endLine, all);
    }

    private static Optional<LabelLine> label(Outline outline, Block paragraph) {
        int line = paragraph.passage().lines().get(0).number();
        Label label = outline.label(paragraph);
        return label.in(line, Words.ANSWER).or(() -> label.in(line, Words.KEY));
    }

    /**
     * The entries that a block holds.
     *
     * @param mixed whether it answers other questions, too, as a title says that all it holds are answers
     */
    private static List<Entry> entries(Block block, boolean mixed) {
        return switch (block.kind()) {
            case ORDERED_LIST -> items(block, true, mixed);
            case BULLET_LIST -> items(block, false, mixed);
            case PARAGRAPH -> lines(block.passage(), mixed);
            case TABLE -> KeyTable.entries(block.passage(), mixed);
            default -> List.of();
        };
    }

    private static List<Entry> items(Block list, boolean ordered, boolean mixed) {
        List<Entry> entries = new ArrayList<>();
        int number = -1;
        for (Block item : list.children()) {
            Optional<Entry> inside = ordered ? Optional.empty() : numberedInside(item);
            if (inside.isPresent()) {
                entries.add(inside.get());
                continue;
            }
            if (item.children().isEmpty() || !item.children().get(0).is(Block.Kind.PARAGRAPH)) {
                return List.of();
            }
            Passage text = item.children().get(0).passage();
            if (ordered && list.children().size() == 1 && text.lines().size() == 1) {
                // 1. 2, 2. 3 is a list of one item to CommonMark
                List<Entry> inLine = KeyLine.entries(item.number(), text.lines().get(0));
                if (!inLine.isEmpty()) {
                    return inLine;
                }
            }
            number = number < 0 ? item.number() : number + 1;
            Optional<Entry> entry = ordered
                    ? entry(number, text)
                    : startsWithNumber(text.lines().get(0).text()) ? numbered(text) : Optional.empty();
            if (entry.isEmpty() && !mixed) {
                return List.of();
            }
            entry.ifPresent(entries::add);
        }
        return entries;
    }

    /** {@code - 1. B}: to Markdown a list of one item in an item. */
    private static Optional<Entry> numberedInside(Block item) {
        Block only = item.children().size() == 1 ? item.children().get(0) : item;
        boolean list = only.is(Block.Kind.ORDERED_LIST) && only.children().size() == 1;
        Block answer = list ? only.children().get(0) : item;
        boolean text = list
                && answer.children().size() == 1
                && answer.children().get(0).is(Block.Kind.PARAGRAPH);
        return text ? entry(answer.number(), answer.children().get(0).passage()) : Optional.empty();
    }

    private static List<Entry> lines(Passage paragraph, boolean mixed) {
        List<Entry> entries = new ArrayList<>();
        for (Passage.Line line : paragraph.lines()) {
            if (!startsWithNumber(line.text())) {
                return List.of();
            }
            List<Entry> numbers = KeyLine.entries(line);
            if (!numbers.isEmpty()) {
                entries.addAll(numbers);
                continue;
            }
            for (Passage.Line piece : pieces(line)) {
                Optional<Entry> entry = numbered(Passage.of(piece));
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

    private static Optional<Entry> numbered(Passage text) {
        Title title = Title.of(text);
        if (title.number() >= 0) {
            return title.text().isBlank() ? Optional.empty() : entry(title.number(), title.text());
        }
        String line = text.lines().get(0).text();
        int digits = Run.digits(line, 0);
        int start = Run.of(" \t:=.)" + Signs.DASHES, line, digits);
        if (start == digits) {
            return KeyLine.only(text.lines().get(0)); // 1б
        }
        return digits == 0 || digits > 4
                ? Optional.empty()
                : entry(
                        Integer.parseInt(line, 0, digits, 10),
                        Passage.of(text.lines().get(0).from(start)));
    }

    /** Quickly sorts out what cannot be an entry: a number stands near the start of it. */
    private static boolean startsWithNumber(String line) {
        for (int i = 0; i < line.length() && i < LONGEST_NUMBER; i++) {
            if (Character.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** An entry, when its text begins with a letter as options have them. */
    static Optional<Entry> entry(int number, Passage text) {
        String line = text.trimmed().lines().isEmpty()
                ? ""
                : text.trimmed().lines().get(0).text();
        boolean label = OptionLabel.of(line)
                .filter(one -> !Character.isDigit(one.symbol().charAt(0)))
                .isPresent();
        boolean key = label
                || AnswerKey.of(line, ANY).filter(one -> one.label().isEmpty()).isPresent();
        return number >= 0 && key ? Optional.of(new Entry(number, text.trimmed())) : Optional.empty();
    }

    private static List<Option> letters() {
        List<Option> letters = new ArrayList<>();
        for (char letter = 'A'; letter <= 'H'; letter++) {
            letters.add(new Option(String.valueOf(letter), Passage.EMPTY, false));
        }
        return letters;
    }
}
