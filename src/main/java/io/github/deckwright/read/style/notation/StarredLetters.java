package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Quizzes of text2qti: numbered questions, options {@code a)} with a star before the right letter, boxes {@code [*]}, other words for a
 * short answer behind stars, numbers behind {@code =}. A document counts when it has a star before a letter or in a box, or a title.
 */
final class StarredLetters {
    private static final int MOST_DIGITS = 4;

    static final List<String> MARKS = List.of("*", "[*]", "Quiz title:");

    private final SourceLines lines;
    private final List<Item> items = new ArrayList<>();
    private @Nullable Item open;
    private final List<Passage.Line> text = new ArrayList<>();
    private Part part = Part.NONE;

    /** What the lines being collected are. */
    private enum Part {
        NONE,
        QUESTION,
        OPTION,
        RIGHT,
        ANSWER,
        TOLD,
        LEFT
    }

    private StarredLetters(SourceLines lines) {
        this.lines = lines;
    }

    static List<Item> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        boolean sure = false;
        for (int number = outline.firstLine(); number <= lines.count() && !sure; number++) {
            String line = lines.text(number);
            sure = line.startsWith("Quiz title:") || isRight(line);
        }
        StarredLetters reading = new StarredLetters(lines);
        for (int number = outline.firstLine(); sure && number <= lines.count(); number++) {
            reading.line(number);
        }
        reading.close();
        reading.items.removeIf(item -> !item.hasRight() && item.hasOptions());
        return reading.items;
    }

    /** {@code *b) text} or {@code [*] text}. */
    private static boolean isRight(String line) {
        return line.startsWith("[*] ") || (line.startsWith("*") && letterEnd(line, 1) > 0);
    }

    /** Behind the letter and the bracket of an option; 0 when there are none. */
    private static int letterEnd(String line, int from) {
        boolean letter = line.length() > from + 2
                && ((line.charAt(from) >= 'a' && line.charAt(from) <= 'z')
                        || (line.charAt(from) >= 'A' && line.charAt(from) <= 'Z'))
                && line.charAt(from + 1) == ')'
                && line.charAt(from + 2) == ' ';
        return letter ? from + 3 : 0;
    }

    private void line(int number) {
        Passage.Line line = lines.line(number);
        String all = line.text();
        int numbered = numberEnd(all);
        if (numbered > 0 && !lines.isLiteral(number)) {
            close();
            int end = number + 1;
            while (end <= lines.count() && numberEnd(lines.text(end)) == 0 && !isBetween(lines.text(end))) {
                end++;
            }
            open = new Item(number, lines.textBefore(end - 1));
            start(Part.QUESTION, line.from(numbered));
        } else if (open == null || all.isBlank() || lines.isLiteral(number)) {
            text.add(line);
        } else if (isBetween(all)) {
            close();
        } else if (isRight(all)) {
            start(Part.RIGHT, line.from(all.startsWith("[") ? 4 : letterEnd(all, 1)));
        } else if (letterEnd(all, 0) > 0 || all.startsWith("[ ] ")) {
            start(Part.OPTION, line.from(all.startsWith("[") ? 4 : letterEnd(all, 0)));
        } else if (all.startsWith("* ") || all.startsWith("*\t") || all.startsWith("=   ") || all.startsWith("= ")) {
            start(Part.ANSWER, line.from(2));
        } else if (all.startsWith("... ") || all.startsWith("! ") || all.startsWith("+ ")) {
            // of options, what is said to who chose one of them
            start(part == Part.QUESTION || part == Part.TOLD ? Part.TOLD : Part.LEFT, line.from(all.indexOf(' ')));
        } else if ((all.startsWith("- ") && part != Part.QUESTION) || all.startsWith("-   ") || isEssay(all)) {
            start(Part.LEFT, line);
        } else {
            text.add(line.from(Math.min(Markers.indent(all), 4)));
        }
    }

    private static boolean isEssay(String line) {
        return line.length() > 2
                && (line.replace("_", "").isBlank() || line.replace("^", "").isBlank());
    }

    /** Whether a line stands above a question, or heads the whole. */
    private static boolean isBetween(String line) {
        return line.startsWith("Title:")
                || line.startsWith("Points:")
                || line.startsWith("Text:")
                || line.startsWith("Text title:")
                || line.startsWith("GROUP")
                || line.startsWith("END_GROUP")
                || line.startsWith("#");
    }

    private static int numberEnd(String line) {
        int end = 0;
        while (end < line.length() && end < MOST_DIGITS && Character.isDigit(line.charAt(end))) {
            end++;
        }
        boolean number = end > 0 && end + 1 < line.length() && line.charAt(end) == '.' && line.charAt(end + 1) == ' ';
        return number ? end + 2 : 0;
    }

    private void start(Part next, Passage.Line line) {
        finishPart();
        part = next;
        text.add(line);
    }

    private void finishPart() {
        Passage passage = Item.words(new Passage(text));
        text.clear();
        Item item = open;
        if (item == null) {
            return;
        }
        switch (part) {
            case QUESTION -> item.question(passage);
            case OPTION -> item.option(passage, false);
            case RIGHT -> item.option(passage, true);
            case ANSWER -> item.answer(passage);
            case TOLD -> item.explanation(passage);
            default -> {
                // what the platform says to some, or nothing yet
            }
        }
    }

    private void close() {
        finishPart();
        if (open != null) {
            items.add(open);
        }
        open = null;
        part = Part.NONE;
    }
}
