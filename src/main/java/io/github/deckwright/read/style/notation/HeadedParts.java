package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import java.util.ArrayList;
import java.util.List;

/**
 * Challenges of freeCodeCamp: headings {@code --text--}, {@code --answers--} with rules between them, and {@code --video-solution--}
 * with the number of the right one; {@code --feedback--} below an answer.
 */
final class HeadedParts {
    static final List<String> MARKS = List.of("# --", "## --");

    private HeadedParts() {}

    static List<Item> find(Outline outline) {
        SourceLines lines = outline.sourceLines();
        List<Item> items = new ArrayList<>();
        for (int number = outline.firstLine(); number <= lines.count(); number++) {
            if (part(lines, number).equals("text")) {
                read(lines, number, items);
            }
        }
        return items;
    }

    /** The name of the part that a line opens; empty when it opens none. */
    private static String part(SourceLines lines, int number) {
        String text = lines.text(number).strip();
        int level = lines.headingLevel(number);
        boolean named = level > 0 && text.startsWith("--", Math.min(level + 1, text.length())) && text.endsWith("--");
        return named && text.length() > level + 5 ? text.substring(level + 3, text.length() - 2) : "";
    }

    /** The line of the next part, or behind the last line. */
    private static int next(SourceLines lines, int from) {
        return next(lines, from, lines.count() + 1);
    }

    private static int next(SourceLines lines, int from, int end) {
        int number = from;
        while (number < end && part(lines, number).isEmpty()) {
            number++;
        }
        return number;
    }

    private static void read(SourceLines lines, int text, List<Item> items) {
        int answers = next(lines, text + 1);
        if (!part(lines, answers).equals("answers")) {
            return;
        }
        int solution = answers;
        do {
            solution = next(lines, solution + 1);
        } while (part(lines, solution).equals("feedback"));
        if (!part(lines, solution).equals("video-solution")) {
            return;
        }
        int key = lines.textAfter(solution + 1);
        int right = number(lines.text(key).strip());
        Item item = new Item(text, Math.min(key, lines.count())).question(lines.passage(text + 1, answers - 1));
        int index = 0;
        for (int start = answers + 1; start < solution; ) {
            int end = start;
            while (end < solution && !lines.isRule(end)) {
                end++;
            }
            int feedback = next(lines, start, end);
            Passage option = lines.passage(start, feedback - 1);
            if (!option.isBlank()) {
                index++;
                item.option(option, index == right);
                item.explanation(index == right ? lines.passage(feedback + 1, end - 1) : Passage.EMPTY);
            }
            start = end + 1;
        }
        items.add(item);
    }

    private static int number(String text) {
        boolean digits = !text.isEmpty() && text.length() < 4 && text.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(text) : -1;
    }
}
