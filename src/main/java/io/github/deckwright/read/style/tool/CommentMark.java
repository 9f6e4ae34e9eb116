package io.github.deckwright.read.style.tool;

import io.github.deckwright.read.text.CardTags;
import io.github.deckwright.read.text.Label;
import io.github.deckwright.read.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/** What a line of comments says about cards: {@code <!-- CARD -->}, {@code <!-- Card Start -->}, {@code <!-- card 2 -->}, {@code <!-- Card End -->}. */
enum CommentMark {
    /** A card begins below. */
    BEGIN,
    /** The question of a card begins below, and another comment says where its answer does. */
    ASKS,
    /** A card ends here. */
    END,
    NONE;

    private static final int LONGEST = 80;
    private static final String TAGS = "tags:";
    private static final Set<String> SIDES = Set.of("field", "split", "side");
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
        if (Words.CARD.is(name.toString())) {
            return ends ? END : BEGIN;
        }
        boolean asks = !ends && (Words.FRONT.is(name.toString()) || Words.QUESTION.is(name.toString()));
        return asks ? ASKS : NONE;
    }

    /** What a line that is one comment says, in lower case; empty when it is none. */
    static String told(String line) {
        String text = line.strip();
        boolean one = text.startsWith(OPEN)
                && text.length() > OPEN.length() + CLOSE.length()
                && text.length() < LONGEST
                && text.indexOf(CLOSE) == text.length() - CLOSE.length();
        return one
                ? text.substring(OPEN.length(), text.length() - CLOSE.length())
                        .strip()
                        .toLowerCase(Locale.ROOT)
                : "";
    }

    /** Whether a line parts the sides of a card: {@code <!-- FIELD -->}, {@code <!-- Back -->}. */
    static boolean parts(String line) {
        String told = Label.withoutNumber(told(line));
        return !told.isEmpty() && (SIDES.contains(told) || Words.REVERSE.is(told) || Words.ANSWER.is(told));
    }

    /** The tags that a line gives a card, {@code <!-- tags: a, b -->}; empty when it gives none. */
    static List<String> tags(String line) {
        boolean tags = told(line).startsWith(TAGS);
        return tags ? CardTags.split(line.substring(line.indexOf(':') + 1, line.lastIndexOf(CLOSE))) : List.of();
    }
}
