package io.github.deckwright.read.style.notation;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Quizzes of quizdown: a heading asks, a quote hints, boxes are options with quotes as remarks; settings stand between rules, at the top
 * or below a heading. Lists to be put in order are no cards.
 */
final class Quizdown {
    static final List<String> MARKS = List.of("- [", "* [", "1. [");

    private static final Set<String> SETTINGS = Set.of(
            "shuffle_questions",
            "shuffle_answers",
            "primary_color",
            "secondary_color",
            "text_color",
            "title_color",
            "start_on_load",
            "enable_retry",
            "quizdown");

    private final SourceLines lines;

    private Quizdown(SourceLines lines) {
        this.lines = lines;
    }

    static List<Item> find(Outline outline) {
        Quizdown reading = new Quizdown(outline.sourceLines());
        List<Item> items = new ArrayList<>();
        if (!outline.frontMatter().values().keySet().stream().anyMatch(SETTINGS::contains)
                && !reading.isMarked(outline.firstLine())) {
            return items;
        }
        for (int number = outline.firstLine(); number <= outline.lineCount(); number++) {
            if (reading.lines.headingLevel(number) > 0) {
                reading.question(number, items);
            }
        }
        return items;
    }

    private boolean isMarked(int first) {
        for (int number = first; number <= lines.count(); number++) {
            String text = lines.text(number).strip();
            if (isSetting(text) || text.startsWith("{{< quizdown") || text.contains("class=\"quizdown\"")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSetting(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && SETTINGS.contains(text.substring(0, colon));
    }

    private void question(int heading, List<Item> items) {
        int end = heading + 1;
        while (end <= lines.count()
                && lines.headingLevel(end) == 0
                && !lines.text(end).startsWith("{{<")) {
            end++;
        }
        int option = heading + 1;
        while (option < end && !isOption(option)) {
            option++;
        }
        if (option == end) {
            return;
        }
        Item item = new Item(heading, lines.textBefore(end - 1));
        item.question(Above.title(lines, heading).then(asked(heading + 1, option, item)));
        while (option < end) {
            int next = option + 1;
            while (next < end && !isOption(next)) {
                next++;
            }
            option(option, next, item);
            option = next;
        }
        items.add(item);
    }

    /** What stands above the options, without settings; quotes are hints. */
    private Passage asked(int from, int end, Item item) {
        List<Passage.Line> asked = new ArrayList<>();
        List<Passage.Line> hint = new ArrayList<>();
        int number = from;
        while (number < end) {
            int settings = number + 1;
            while (settings < end && isSetting(lines.text(settings))) {
                settings++;
            }
            if (lines.isRule(number) && settings > number + 1 && lines.isRule(settings)) {
                number = settings + 1;
                continue;
            }
            Passage.Line line = lines.line(number++);
            boolean quote = line.text().startsWith(">");
            (quote ? hint : asked).add(quote ? line.from(1) : line);
        }
        item.hint(Item.words(new Passage(hint)));
        return new Passage(asked).trimmed();
    }

    private boolean isOption(int number) {
        String text = lines.text(number);
        int start = Markers.contentStart(text);
        boolean box = start > Markers.indent(text) && text.startsWith("[", start) && text.startsWith("]", start + 2);
        return box && Markers.indent(text) < 4 && !lines.isLiteral(number);
    }

    private void option(int first, int end, Item item) {
        String text = lines.text(first);
        int box = text.indexOf('[');
        boolean right = text.charAt(box + 1) != ' ';
        List<Passage.Line> content = new ArrayList<>();
        content.add(lines.line(first).from(box + 3));
        for (int number = first + 1; number < end; number++) {
            Passage.Line line = lines.line(number);
            Passage.Line inside = line.stripLeading();
            if (!inside.text().startsWith(">")) {
                content.add(inside);
            } else if (right) {
                item.explanation(Item.words(Passage.of(inside.from(1))));
            }
        }
        item.option(new Passage(content), right);
    }
}
