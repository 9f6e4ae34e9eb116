package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What Roam and its toolkit write at questions: a tag as a link, {@code #[[flashcards]]}, and when it is asked again. */
final class RoamMarks {
    private static final Set<String> TAGS = Set.of("flashcards", "flashcard", "card", "cards", "srs", "sr", "ankify");
    private static final String SCHEDULE = "[[[[interval]]";

    private RoamMarks() {}

    static boolean holds(String line) {
        return line.contains("#[[") || line.contains(SCHEDULE);
    }

    /** The lines with tags as all others write them, and without schedules. */
    static List<Passage.Line> written(List<Passage.Line> lines) {
        if (lines.stream().noneMatch(line -> holds(line.text()))) {
            return lines;
        }
        List<Passage.Line> written = new ArrayList<>();
        for (Passage.Line line : lines) {
            String text = line.text();
            int schedule = text.indexOf(SCHEDULE);
            text = schedule < 0 ? text : text.substring(0, schedule).stripTrailing();
            int open = text.lastIndexOf("#[[");
            int close = open < 0 ? -1 : text.indexOf("]]", open);
            String tag = close < 0 ? "" : text.substring(open + 3, close).toLowerCase(Locale.ROOT);
            if (TAGS.contains(tag) && text.substring(close + 2).isBlank()) {
                text = text.substring(0, open) + "#card";
            }
            written.add(text.equals(line.text()) ? line : line.with(text));
        }
        return written;
    }
}
