package io.github.deckwright;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody most likely meant. */
public final class Nearest {
    /** Letters from which on a beginning says which word it is. */
    private static final int SHORTEST_BEGINNING = 3;

    private Nearest() {}

    /** The known word that differs least from a wrong one; empty when none is near. Of equally near ones the first wins. */
    public static Optional<String> to(String wrong, Collection<String> known) {
        String wanted = wrong.toLowerCase(Locale.ROOT).replace('_', '-');
        int least = Math.max(1, Math.min(wanted.length(), 24) / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String word : known) {
            int distance = distance(wanted, word.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = Optional.of(word);
            }
        }
        return nearest.isPresent() ? nearest : begun(wanted, known);
    }

    /** The only word that the wrong one begins, as {@code --out} does {@code --output}, or the one that it goes on. */
    private static Optional<String> begun(String wanted, Collection<String> known) {
        if (wanted.replace("-", "").length() < SHORTEST_BEGINNING) {
            return Optional.empty();
        }
        List<String> begun = known.stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(wanted)
                        || wanted.startsWith(word.toLowerCase(Locale.ROOT) + "-"))
                .toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    /** A remedy that names the nearest word, if there is one, and all words. */
    public static String remedy(String wrong, Collection<String> known) {
        String all = String.join(", ", known);
        return to(wrong, known)
                .map(word -> "did you mean " + word + "? Known are " + all)
                .orElse("known are " + all);
    }

    /** {@code "; did you mean …?"}, or nothing when no word is near. */
    public static String hint(String wrong, Collection<String> known) {
        return to(wrong, known).map(word -> "; did you mean " + word + "?").orElse("");
    }

    /** Insertions, deletions, replacements and swaps of neighbours that make one word of the other. */
    private static int distance(String a, String b) {
        if (a.length() > 100 || Math.abs(a.length() - b.length()) > 8) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (equal ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
