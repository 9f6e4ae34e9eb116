package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.AnswerLabel;
import io.github.deckwright.read.text.BoilerplateTitles;
import io.github.deckwright.read.text.OptionLabel;
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
public record KeySheet(
        Optional<Section> section, boolean labelled, Form form, int firstLine, int endLine, List<Entry> entries) {
    private static final List<Option> ANY = letters();

    /** What tells an entry from any other text. */
    public enum Form {
        /** A number, and a letter that names an option. */
        LETTERS,
        /** A letter alone: its place says which question it answers. */
        ROW,
        /** A number, and a text that only those can tell who know the options. */
        TEXTS
    }

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

    /** Whether a title announces the answers to several questions. */
    public static boolean namesAnswers(Section section) {
        String title = section.title().plain();
        return Words.KEY.is(title) || (BoilerplateTitles.isKey(title) && !Words.QUESTION.frames(title));
    }

    /** Finds the numbered answers in words that a label, a title, a fold or the head of a table announces. */
    public static List<KeySheet> texts(Outline outline) {
        return KeySheets.texts(outline);
    }

    /** Finds all sheets with letters of a document that holds nothing but answers. */
    public static List<KeySheet> in(Outline outline) {
        return KeySheets.in(outline).stream()
                .filter(sheet -> sheet.form() == Form.LETTERS)
                .toList();
    }

    boolean isBeside(KeySheet next) {
        return section.equals(next.section) && labelled == next.labelled && form == next.form;
    }

    /** This sheet with the entries of the next one, as of paragraphs with an entry each. */
    KeySheet then(KeySheet next) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(next.entries);
        return new KeySheet(section, labelled, form, firstLine, next.endLine, all);
    }

    /** This sheet with what stands below its last entry. */
    KeySheet explained(Passage below) {
        List<Entry> all = new ArrayList<>(entries);
        Entry last = all.remove(all.size() - 1);
        all.add(new Entry(last.number(), last.text().then(below)));
        int end = below.lines().get(below.lines().size() - 1).number() + 1;
        return new KeySheet(section, labelled, form, firstLine, Math.max(endLine, end), all);
    }

    /** This sheet as one of which something else says that it holds answers. */
    KeySheet announced() {
        return new KeySheet(section, true, form, firstLine, endLine, entries);
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

    /** An entry that is nothing but letters: behind one that stands for a part of the question follows what it says. */
    static Optional<Entry> bareEntry(int number, Passage text) {
        List<Passage.Line> lines = text.trimmed().lines();
        String line = lines.size() == 1 ? lines.get(0).text().stripTrailing() : "";
        return BareKey.filling(line, ANY).map(key -> new Entry(number, text.trimmed()));
    }

    /** Whether the number of each entry is larger than that of the one above. */
    boolean rises() {
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).number() <= entries.get(i - 1).number()) {
                return false;
            }
        }
        return true;
    }

    private static List<Option> letters() {
        List<Option> letters = new ArrayList<>();
        for (char letter = 'A'; letter <= 'H'; letter++) {
            letters.add(new Option(String.valueOf(letter), Passage.EMPTY, false));
        }
        return letters;
    }
}
