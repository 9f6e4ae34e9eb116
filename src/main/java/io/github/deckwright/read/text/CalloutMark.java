package io.github.deckwright.read.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What makes a quote the box of a note taker: {@code [!question]- } at its start.
 *
 * @param kind in lower case
 * @param folded whether the body shows only when asked for
 * @param end where the title begins
 */
public record CalloutMark(String kind, boolean folded, int end) {
    private static final String OPEN = "[!";
    private static final int LONGEST = 40;
    private static final Set<String> ASKING = Set.of("question", "faq", "help", "quiz");

    /** Kinds that people make up for nothing but cards. */
    private static final Set<String> CARDS =
            Set.of("anki", "anki-card", "card", "cards", "flashcard", "flashcards", "srs", "qa", "q&a");

    /** Looks for a mark at the start of a line whose {@code >} are cut off. */
    public static Optional<CalloutMark> in(String text) {
        int close = text.startsWith(OPEN) ? text.indexOf(']') : -1;
        if (close <= OPEN.length()
                || close > LONGEST
                || text.substring(0, close).indexOf(' ') >= 0) {
            return Optional.empty();
        }
        char sign = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
        int end = Run.space(text, sign == '-' || sign == '+' ? close + 2 : close + 1);
        int bar = text.indexOf('|'); // what is behind it says how the box looks
        String kind = text.substring(OPEN.length(), bar > OPEN.length() && bar < close ? bar : close)
                .toLowerCase(Locale.ROOT);
        return Optional.of(new CalloutMark(kind, sign == '-', end));
    }

    /** Whether the kind says that it asks. */
    public boolean asks() {
        return ASKING.contains(kind) || isCard();
    }

    /** Whether the kind is used for nothing but cards, so that the title is a front whatever it says. */
    public boolean isCard() {
        return CARDS.contains(kind);
    }
}
