package io.github.deckwright.write;

import io.github.deckwright.model.CardContent;

/** A short name for a question, for the lists of a program. */
public final class QuestionName {
    private static final int LONGEST = 80;

    private QuestionName() {}

    /** The first line of the question. */
    public static String of(CardContent card) {
        String text = Utf8.clean(Deletions.blanked(card.question().text())).strip();
        int end = 0;
        while (end < text.length()
                && text.charAt(end) >= ' '
                && text.charAt(end) != '\u0085'
                && text.charAt(end) != '\u2028') {
            end++;
        }
        String line = text.substring(0, end).strip();
        if (line.length() <= LONGEST) {
            return line.isEmpty() ? "?" : line;
        }
        int cut = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, cut).strip() + "…";
    }
}
