package io.github.deckwright.read.quiz;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.PlainLine;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What a document says in front of the keys to its options, in words that no list has: below most options stands the same label, and
 * behind it nothing but one of them: {@code Jibu: B}, {@code ### Jibu} and below it {@code B) Mto Nile}.
 */
final class KeyLabels {
    static final KeyLabels NONE = new KeyLabels(Set.of());

    /** A key stands near its options. */
    private static final int MOST_LINES = 6;

    private static final int LONGEST = 40;

    private final Set<String> labels;

    private KeyLabels(Set<String> labels) {
        this.labels = labels;
    }

    /** A label with the right options behind it; the words are in small letters, numbers are {@code #}. */
    private record Key(String label, SortedSet<Integer> right) {}

    /** Reads the labels from questions of which none has an answer that says so. */
    static KeyLabels of(Outline outline, List<QuizItem> items) {
        Map<String, Set<SortedSet<Integer>>> keys = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (QuizItem item : items) {
            Set<String> here = new HashSet<>();
            for (Key key : below(outline, item)) {
                if (here.add(key.label())) {
                    counts.merge(key.label(), 1, Integer::sum);
                    keys.computeIfAbsent(key.label(), label -> new HashSet<>()).add(key.right());
                }
            }
        }
        Set<String> labels = new HashSet<>();
        counts.forEach((label, count) -> {
            boolean varies = keys.getOrDefault(label, Set.of()).size() > 1;
            if (Gates.KEY_LABELS.opens(count, items.size()) && varies) {
                labels.add(label);
            }
        });
        return labels.isEmpty() ? NONE : new KeyLabels(labels);
    }

    /** Whether a line begins with such a label, or is one. */
    boolean beginIn(String line) {
        return !labels.isEmpty() && labels.contains(label(line));
    }

    /** Whether a line that begins with such a label has nothing behind it. */
    boolean isAll(String line) {
        String text = PlainLine.of(line).text().strip();
        int colon = Signs.colon(text);
        return colon < 0 || text.substring(colon + 1).isBlank();
    }

    private static List<Key> below(Outline outline, QuizItem item) {
        List<Key> found = new ArrayList<>();
        List<Option> options = item.group().options();
        String before = "";
        int looked = 0;
        for (int line = item.group().endLine(); line < item.endLine() && looked < MOST_LINES; line++) {
            String source = outline.line(line);
            if (source.isBlank() || outline.isCode(line)) {
                continue;
            }
            looked++;
            Optional<AnswerKey> key = AnswerKey.of(source, options);
            String label = key.isPresent() && !key.get().label().isEmpty() ? label(source) : before;
            if (key.isPresent()
                    && !label.isEmpty()
                    && key.get().rest() >= source.stripTrailing().length()) {
                found.add(new Key(label, key.get().right()));
            }
            before = Signs.colon(PlainLine.of(source).text()) < 0 || isEnd(source) ? label(source) : "";
        }
        return found;
    }

    private static boolean isEnd(String source) {
        String text = PlainLine.of(source).text().strip();
        return Signs.colon(text) == text.length() - 1;
    }

    /** The words in front of the colon, or of a short line without one; empty when they are too many. */
    private static String label(String line) {
        String label = Label.front(PlainLine.of(line).text().strip());
        return label.length() > LONGEST ? "" : Recurring.withoutNumbers(label);
    }
}
