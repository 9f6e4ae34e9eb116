package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.text.Words;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** What a line of comments says about cards: {@code <!-- CARD -->}, {@code <!-- Card Start -->}, {@code <!-- card 2 -->}, {@code <!-- Card End -->}. */
enum CommentMark {
    /** A card begins below. */
    BEGIN,
    /** A card ends here. */
    END,
    NONE;

    private static final int LONGEST = 80;
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final Set<String> BEGINS = Set.of("start", "begin", "begins", "new");
    private static final Set<String> ENDS = Set.of("end", "ends", "stop");

    /** Reads a line; the last of several comments counts. */
    static CommentMark in(String line) {
        String left = line.strip();
        CommentMark mark = NONE;
        while (left.startsWith(OPEN) && left.length() < LONGEST) {
            int close = left.indexOf(CLOSE, OPEN.length());
            CommentMark one = close < 0 ? NONE : of(left.substring(OPEN.length(), close));
            if (one == NONE) {
                return NONE;
            }
            mark = one;
            left = left.substring(close + CLOSE.length()).strip();
        }
        return left.isEmpty() ? mark : NONE;
    }

    private static CommentMark of(String comment) {
        StringJoiner name = new StringJoiner(" ");
        boolean ends = false;
        for (String word : comment.toLowerCase(Locale.ROOT).strip().split("[\\s:#_/-]+")) {
            ends |= ENDS.contains(word);
            boolean beside = ends || BEGINS.contains(word) || word.chars().allMatch(Character::isDigit);
            if (!beside) {
                name.add(word);
            }
        }
        return !Words.CARD.is(name.toString()) ? NONE : ends ? END : BEGIN;
    }
}
