package io.github.deckwright.read.style;

import io.github.deckwright.read.outline.Title;
import io.github.deckwright.read.outline.Words;

/** Titles that are never questions, whatever stands beside them. */
final class Boring {
    private static final int FEW_WORDS = 3;

    private Boring() {}

    static boolean is(Title title) {
        String plain = title.plain();
        return Words.CONTENTS.is(plain)
                || Words.TAIL.is(plain)
                || Words.KEY.occursIn(plain) && plain.split(" ").length <= FEW_WORDS
                || Words.ADDITION.is(plain)
                || Words.ANSWER.is(plain)
                || Words.EXPLANATION.is(plain)
                || Words.OPTIONS.is(plain)
                || Words.HINT.is(plain);
    }
}
