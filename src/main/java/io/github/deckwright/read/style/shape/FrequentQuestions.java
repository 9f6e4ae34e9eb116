package io.github.deckwright.read.style.shape;

import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.Section;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import java.util.BitSet;

/**
 * Where a document lists frequent questions by name, as a whole or in a part called {@code FAQ}: what says there in some words what goes
 * wrong, or what is wished, is a question, too.
 */
final class FrequentQuestions {
    /** How long a title is, in words, that says what is wrong; titles of topics are shorter. */
    private static final int SHORTEST_PROBLEM = 3;

    /** Words have so many characters at least where no spaces stand between them. */
    private static final int SHORTEST_WORD = 2;

    /** From Thai on, most scripts set no spaces. */
    private static final char UNSPACED = 0x0E00;

    private final BitSet lines = new BitSet();

    private FrequentQuestions() {}

    static FrequentQuestions of(Outline outline) {
        FrequentQuestions found = new FrequentQuestions();
        if (outline.listsFrequentQuestions()) {
            found.lines.set(1, outline.lineCount() + 1);
            return found;
        }
        for (Section section : outline.sections()) {
            if (areIn(section)) {
                found.lines.set(section.heading().firstLine() + 1, section.endLine());
            }
        }
        return found;
    }

    /** Whether a part of a document is called what such lists are. */
    static boolean areIn(Section part) {
        return Words.FREQUENT.frames(part.title().plain());
    }

    /** Whether a title says in some words what goes wrong or is wished. */
    static boolean putsProblem(Title title) {
        long unspaced = title.plain().chars().filter(c -> c >= UNSPACED).count();
        return title.wordCount() + unspaced / SHORTEST_WORD >= SHORTEST_PROBLEM;
    }

    /** Whether a title in a line puts a problem among frequent questions. */
    boolean hold(int line, Title title) {
        return surround(line) && putsProblem(title);
    }

    /** Whether a line lies in a list of frequent questions. */
    boolean surround(int line) {
        return lines.get(line);
    }
}
