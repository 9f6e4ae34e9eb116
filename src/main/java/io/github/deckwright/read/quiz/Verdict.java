package io.github.deckwright.read.quiz;

import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Words;
import java.util.ArrayList;
import java.util.List;

/** What a sentence says of an option behind its symbol: {@code is correct}, {@code : Richtig!}, {@code n'est pas la bonne}. */
final class Verdict {
    /** Between an option and the word that judges it stand at most {@code is the}: further away it speaks of something else. */
    private static final int MOST_WORDS_BETWEEN = 2;

    private static final int LONGEST = 60;

    private Verdict() {}

    /** Where the words end that call an option right, when they begin at an index; -1 when none do. */
    static int end(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        List<Integer> ends = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        for (int at = from; at < limit; at++) {
            if (Signs.TICKS.indexOf(text.charAt(at)) >= 0) {
                return starts.isEmpty() ? at + 1 : -1;
            }
            if (!Character.isLetter(text.charAt(at))) {
                continue;
            }
            starts.add(at);
            while (at < text.length() && (Character.isLetter(text.charAt(at)) || "'’".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            ends.add(at);
        }
        for (int word = 0; word < starts.size() && word <= MOST_WORDS_BETWEEN; word++) {
            if (Words.NOT.is(text.substring(starts.get(word), ends.get(word)))
                    || isContracted(text, starts.get(word), ends.get(word))) {
                return -1;
            }
            for (int last = word; last < starts.size() && last <= word + 1; last++) {
                if (Words.CORRECT.is(text.substring(starts.get(word), ends.get(last)))) {
                    return ends.get(last);
                }
            }
        }
        return -1;
    }

    /** {@code isn't}, {@code n'est}. */
    private static boolean isContracted(String text, int start, int end) {
        String word = text.substring(start, end).replace('’', '\'');
        return word.endsWith("n't") || word.startsWith("n'");
    }
}
