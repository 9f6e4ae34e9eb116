package io.github.deckwright.compare;

import io.github.deckwright.compare.CardDiff.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What all forms of a comparison say alike. */
final class DiffWords {
    /** What is said of a card whose text is what it was. */
    static final String ELSEWHERE = "its text is the same: an image, the target of a link or the like is another one";

    private DiffWords() {}

    /** A command without the signs that set it apart in Markdown. */
    static String bare(String command) {
        return command.startsWith("`") && command.endsWith("`") ? command.substring(1, command.length() - 1) : command;
    }

    /** The word for what happened to a card. */
    static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** How many cards each thing happened to, as in {@code 2 added, 3 reworded}. */
    static String total(CardDiff diff) {
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (diff.count(kind) > 0) {
                parts.add(diff.count(kind) + " " + word(kind));
            }
        }
        if (parts.isEmpty()) {
            return "no card changed";
        }
        return String.join(", ", parts)
                + (diff.movedToo() == 0 ? "" : ", " + diff.movedToo() + " of them to another deck");
    }

    /** The first line of a question, as long as a person reads it at a glance. */
    static String title(String question, int longest) {
        String line = question.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest)).strip() + "…";
    }
}
