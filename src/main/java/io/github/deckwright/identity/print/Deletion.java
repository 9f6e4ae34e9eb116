package io.github.deckwright.identity.print;

import io.github.deckwright.model.Cloze;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * A cloze number and what it hides; several gaps of one number are one card, and their texts stand here together.
 *
 * @param number in the source for a sighting, in the published card for a line of the ledger
 * @param text start of the comparable text
 */
public record Deletion(int number, String text) {
    private static final int TEXT_LENGTH = 24;

    /** The deletions of a text with the marks of {@link Cloze}, by number. */
    public static List<Deletion> in(String marked) {
        TreeMap<Integer, StringBuilder> texts = new TreeMap<>();
        int open = marked.indexOf(Cloze.OPEN);
        while (open >= 0) {
            int separator = marked.indexOf(Cloze.SEPARATOR, open);
            int close = marked.indexOf(Cloze.CLOSE, open);
            if (separator < 0 || close < separator) {
                break;
            }
            int hint = marked.indexOf(Cloze.HINT, separator);
            String text = marked.substring(separator + 1, hint > 0 && hint < close ? hint : close);
            int number = Integer.parseInt(marked, open + 1, separator, 10);
            texts.computeIfAbsent(number, n -> new StringBuilder()).append(text).append(' ');
            open = marked.indexOf(Cloze.OPEN, separator);
        }
        List<Deletion> deletions = new ArrayList<>();
        texts.forEach((number, text) -> deletions.add(new Deletion(number, start(ComparableText.of(text.toString())))));
        return deletions;
    }

    /** A text without the numbers of its deletions: what is the same when only numbers differ. */
    public static String withoutNumbers(String marked) {
        if (marked.indexOf(Cloze.OPEN) < 0) {
            return marked;
        }
        StringBuilder text = new StringBuilder();
        boolean number = false;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            number = c == Cloze.OPEN || (number && c != Cloze.SEPARATOR);
            if (!number || c == Cloze.OPEN) {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** A text as its writer would see it: deletions in braces. */
    static String inBraces(String marked) {
        return marked.replace(String.valueOf(Cloze.OPEN), "{{c")
                .replace(String.valueOf(Cloze.SEPARATOR), "::")
                .replace(String.valueOf(Cloze.HINT), "::")
                .replace(String.valueOf(Cloze.CLOSE), "}}");
    }

    private static String start(String text) {
        return text.codePointCount(0, text.length()) <= TEXT_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TEXT_LENGTH)).strip();
    }
}
