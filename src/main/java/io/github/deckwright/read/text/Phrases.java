package io.github.deckwright.read.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The phrases of one meaning in all languages, kept so that looking for them costs the same however many there are. */
final class Phrases {
    /** The first letter of Thai; the tables of scripts take a start of their own to load. */
    private static final int FIRST_SPACELESS = 0x0E00;

    /** So many letters and marks of such a script are no part of another word. */
    private static final int LONG_SOUND = 5;

    private final Set<String> all = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private final List<String> unspaced = new ArrayList<>();
    private int longest;

    /** The lengths of first words, a bit each, by the letters of ASCII that they begin with: most words of a text need not be looked up. */
    private final long[] lengths = new long[128];

    /** Adds a phrase in the form of {@link Words#normal}. */
    void add(String phrase) {
        all.add(phrase);
        longest = Math.max(longest, phrase.length());
        int space = phrase.indexOf(' ');
        String first = space < 0 ? phrase : phrase.substring(0, space);
        firstWords.add(first);
        if (first.charAt(0) < lengths.length) {
            lengths[first.charAt(0)] |= 1L << Math.min(first.length(), Long.SIZE - 1);
        }
        if (hasSpacelessScript(phrase)) {
            unspaced.add(phrase);
        }
    }

    /** Whether a normal text is a phrase. */
    boolean contain(String normal) {
        return normal.length() <= longest && all.contains(normal);
    }

    /** How many characters the longest phrase has. */
    int longest() {
        return longest;
    }

    /** Whether a phrase stands at a place in a normal text, as whole words, that has at least some length. */
    boolean standAt(String normal, int start, int shortest) {
        int end = wordEnd(normal, start);
        if (!isFirstWord(normal, start, end)) {
            return false;
        }
        while (end - start <= longest) {
            if (end - start >= shortest && all.contains(normal.substring(start, end))) {
                return true;
            }
            if (end == normal.length()) {
                return false;
            }
            end = wordEnd(normal, end + 1);
        }
        return false;
    }

    /** Whether a phrase of at least some length occurs in a normal text: as whole words where the language separates words. */
    boolean occurIn(String normal, int shortest) {
        for (int start = 0; !all.isEmpty() && start < normal.length(); start = wordEnd(normal, start) + 1) {
            if (standAt(normal, start, shortest)) {
                return true;
            }
        }
        for (String phrase : unspaced) {
            if (normal.contains(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a normal text begins or ends with a phrase, as whole words; without spaces between words: whether it holds one. The phrase has at least some length. */
    boolean frame(String normal, int shortest) {
        if (standAt(normal, 0, shortest)) {
            return true;
        }
        for (int start = 0; start < normal.length(); start = wordEnd(normal, start) + 1) {
            if (normal.length() - start >= shortest
                    && isFirstWord(normal, start, wordEnd(normal, start))
                    && all.contains(normal.substring(start))) {
                return true;
            }
        }
        return unspaced.stream().anyMatch(normal::contains);
    }

    /** Whether a normal text ends with a phrase. */
    boolean end(String normal) {
        for (String phrase : all) {
            if (normal.endsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFirstWord(String normal, int start, int end) {
        if (start == end) {
            return false;
        }
        char letter = normal.charAt(start);
        boolean may = letter >= lengths.length || (lengths[letter] >>> Math.min(end - start, Long.SIZE - 1) & 1) != 0;
        return may && firstWords.contains(normal.substring(start, end));
    }

    private static int wordEnd(String normal, int start) {
        int space = normal.indexOf(' ', start);
        return space < 0 ? normal.length() : space;
    }

    private static boolean hasSpacelessScript(String phrase) {
        int c = phrase.codePointAt(0);
        return c >= FIRST_SPACELESS
                && (Character.isIdeographic(c) || isSpaceless(UnicodeScript.of(c), phrase.length()));
    }

    /** In scripts whose letters are sounds a short word stands by chance inside of others. */
    private static boolean isSpaceless(UnicodeScript script, int length) {
        return switch (script) {
            case HIRAGANA, KATAKANA, HANGUL -> true;
            case THAI, LAO, KHMER, MYANMAR -> length >= LONG_SOUND;
            default -> false;
        };
    }
}
