package io.github.deckwright.read.quiz;

import io.github.deckwright.read.text.AnswerLabel;
import java.util.function.Predicate;

/** Where the sentence that names the right option ends and its explanation begins. */
final class KeySentence {
    private static final int LONGEST_SYMBOL = 2;

    private KeySentence() {}

    /**
     * Whether such a sentence ends with the full stop at a place: {@code The right answer is B. It has two inputs: A, …}.
     *
     * @param isOption whether a word is the symbol of an option
     */
    static boolean ends(String text, int stop, Predicate<String> isOption) {
        if (text.charAt(stop) != '.' || (stop + 1 < text.length() && text.charAt(stop + 1) != ' ')) {
            return false;
        }
        int start = stop;
        while (start > 0 && stop - start <= LONGEST_SYMBOL && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < stop
                && stop - start <= LONGEST_SYMBOL
                && isOption.test(text.substring(start, stop))
                && AnswerLabel.says(text.substring(0, start));
    }

    /** Whether a text of an option begins a sentence that goes on: {@code Hexadecimal (hex) is a base …}. */
    static boolean goesOn(String text, int end) {
        int next = end;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next < text.length() && "(（".indexOf(text.charAt(next)) >= 0;
    }
}
