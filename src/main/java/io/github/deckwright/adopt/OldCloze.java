package io.github.deckwright.adopt;

import io.github.deckwright.model.Cloze;

/** Deletions as Anki writes them, {@code {{c1::text::hint}}}, in the marks by which cards are compared. */
final class OldCloze {
    private static final String OPEN = "{{c";
    private static final String END = "}}";
    private static final String SEPARATOR = "::";

    /** Anki makes no card of larger numbers. */
    private static final int DIGITS = 3;

    private OldCloze() {}

    /** Whether a text holds a deletion. */
    static boolean isIn(String text) {
        return marked(text).indexOf(Cloze.OPEN) >= 0;
    }

    /** The text with marks; deletions inside of deletions end first. */
    static String marked(String text) {
        if (!text.contains(OPEN)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        boolean hinted = false;
        int at = 0;
        while (at < text.length()) {
            int number = text.startsWith(OPEN, at) ? numberEnd(text, at + OPEN.length()) : -1;
            if (number > 0) {
                out.append(Cloze.OPEN).append(text, at + OPEN.length(), number).append(Cloze.SEPARATOR);
                at = number + SEPARATOR.length();
                depth++;
                hinted = false;
            } else if (depth > 0 && text.startsWith(END, at)) {
                out.append(Cloze.CLOSE);
                at += END.length();
                depth--;
                hinted = false;
            } else if (depth > 0 && !hinted && text.startsWith(SEPARATOR, at)) {
                out.append(Cloze.HINT);
                at += SEPARATOR.length();
                hinted = true;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return depth == 0 ? out.toString() : text;
    }

    /** Where the digits of a deletion's number end; -1 when this is none. */
    private static int numberEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean number = end > start && end - start <= DIGITS && text.startsWith(SEPARATOR, end);
        return number ? end : -1;
    }
}
