package io.github.deckwright.read.quiz;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Heading;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Headings of a quiz that say the same for every question, apart from a number: {@code ## Jibu 3}, {@code ### Machaguo}. They name a
 * part of a question in a language that need not be known, and ask nothing themselves.
 */
final class Recurring {
    /** Titles whose meaning is known need not recur. */
    private static final Set<Words> KNOWN = EnumSet.of(Words.ANSWER, Words.EXPLANATION, Words.QUESTION, Words.KEY);

    /** Nothing has options, so nobody asks. */
    static final Recurring NONE = new Recurring(0);

    private final Map<String, Integer> titles = new HashMap<>();
    private final int questions;

    private Recurring(int questions) {
        this.questions = questions;
    }

    /** Counts the headings of a document whose questions have these options. */
    static Recurring of(Outline outline, List<OptionGroup> groups) {
        int questions = (int) groups.stream()
                .filter(group -> !group.is(OptionGroup.Marking.NONE))
                .count();
        Recurring recurring = new Recurring(questions);
        for (Heading heading : outline.headings()) {
            recurring.titles.merge(key(heading.title()), 1, Integer::sum);
        }
        return recurring;
    }

    /** Whether a heading stands for at least half of the questions with options. */
    boolean holds(Heading heading) {
        Title title = heading.title();
        return !title.asks() && !title.plain().isBlank() && !Words.isAny(title.plain(), KNOWN) && recurs(key(title));
    }

    /** Whether the document has more than one question with options. */
    boolean ofSeveral() {
        return Gates.KEYS_BELOW_EACH.isEnough(questions);
    }

    /** Whether a heading comes again for at least half of the questions, whatever it says. */
    boolean repeats(Heading heading) {
        return Gates.KEYS_BELOW_EACH.opens(titles.getOrDefault(key(heading.title()), 0), questions);
    }

    /** Whether a line is such a heading. */
    boolean holds(Passage.Line line) {
        int level = Markers.headingLevel(line.text());
        return level > 0 && recurs(withoutNumbers(line.text().substring(level)));
    }

    private boolean recurs(String key) {
        return Gates.KEY_HEADINGS.opens(titles.getOrDefault(key, 0), questions);
    }

    private static String key(Title title) {
        return withoutNumbers(title.plain());
    }

    /** The words of a label or title, with each number as the same sign. */
    static String withoutNumbers(String text) {
        StringBuilder key = new StringBuilder();
        for (String word : Words.normal(text).split(" ", -1)) {
            key.append(isNumber(word) ? "#" : word).append(' ');
        }
        return key.toString().strip();
    }

    private static boolean isNumber(String word) {
        int at = 0;
        while (at < word.length() && Character.isDigit(word.codePointAt(at))) {
            at += Character.charCount(word.codePointAt(at));
        }
        return at > 0 && at == word.length();
    }
}
