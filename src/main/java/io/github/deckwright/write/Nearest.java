package io.github.deckwright.write;

import java.util.Collection;

/** What somebody who mistyped a word may have meant. */
final class Nearest {
    private static final int SHOWN = 40;

    private Nearest() {}

    /** {@code "; did you mean …?"}, or nothing when no word is near. */
    static String hint(String word, Collection<String> words) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String candidate : words) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        boolean near = least <= Math.max(1, best.length() / 2);
        return near && !best.isEmpty() ? "; did you mean " + best + "?" : "";
    }

    /** A word of the user, short enough for a message. */
    static String quoted(String word) {
        return '"' + (word.length() > SHOWN ? word.substring(0, SHOWN) + "…" : word) + '"';
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
