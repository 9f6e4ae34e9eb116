package io.github.deckwright.read.text;

import java.util.EnumSet;
import java.util.Set;

/** Titles that are never questions, whatever stands beside them. */
public final class BoilerplateTitles {
    private static final int FEW_WORDS = 3;
    private static final Set<Words> NEVER_ASKED = EnumSet.of(
            Words.CONTENTS, Words.TAIL, Words.ADDITION, Words.ANSWER, Words.EXPLANATION, Words.OPTIONS, Words.HINT);

    private BoilerplateTitles() {}

    public static boolean is(Title title) {
        String plain = title.plain();
        if (title.label() == Title.Label.QUESTION) {
            return false; // Q. Primary key
        }
        boolean numberedWhy = title.label() != Title.Label.NONE && Words.EXPLANATION.is(plain); // 3. Why?
        return (!numberedWhy && Words.isAny(plain, NEVER_ASKED)) || (title.wordCount() <= FEW_WORDS && isKey(plain));
    }

    /** Whether a title heads answers, as {@code Answers to part 2} does; a key that is no list of answers opens doors and finds rows. */
    public static boolean isKey(String plain) {
        return Words.KEY.occursIn(plain)
                && ((Words.KEY.frames(plain) && !Words.normal(plain).contains("key")) || Words.ANSWER.isNamedIn(plain));
    }
}
