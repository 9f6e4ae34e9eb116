package io.github.deckwright.identity.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Levenshtein distances from one text to many, 64 cells of the matrix at a time (Myers, "A fast bit-vector algorithm", 1999). Not safe
 * for threads.
 */
public final class EditDistance {
    private static final int ASCII = 128;

    private final int length;
    private final int blocks;
    private final long[][] ascii = new long[ASCII][];
    private final Map<Character, long[]> others = new HashMap<>();
    private final long[] none;
    private final long[] plus;
    private final long[] minus;

    public EditDistance(String text) {
        length = text.length();
        blocks = (length + 63) / 64;
        none = new long[blocks];
        plus = new long[blocks];
        minus = new long[blocks];
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            long[] bits = positions(c);
            if (bits == none) {
                bits = new long[blocks];
                if (c < ASCII) {
                    ascii[c] = bits;
                } else {
                    others.put(c, bits);
                }
            }
            bits[i / 64] |= 1L << (i % 64);
        }
    }

    /** 1 - distance / longer length: 1 for equal texts, 0 for texts that have nothing in common. */
    public double similarity(String other) {
        int longer = Math.max(length, other.length());
        return longer == 0 ? 1 : 1 - (double) distance(other) / longer;
    }

    /** The same, or 0 when it is less than that: most texts show early that they are too different. */
    public double similarity(String other, double least) {
        int longer = Math.max(length, other.length());
        int most = (int) Math.ceil((1 - least) * longer);
        int distance = longer == 0 ? 0 : distances(other, most)[0];
        return longer == 0 ? 1 : distance > most ? 0 : 1 - (double) distance / longer;
    }

    int distance(String other) {
        return distances(other, Integer.MAX_VALUE)[0];
    }

    /** The distance to the closest of all starts of a text. */
    int distanceToStart(String other) {
        return distances(other, Integer.MAX_VALUE)[1];
    }

    /** The distance to a text, and the least one to a start of it; something larger when the first is larger than the most. */
    private int[] distances(String other, int most) {
        if (length == 0) {
            return new int[] {other.length(), 0};
        }
        Arrays.fill(plus, -1);
        Arrays.fill(minus, 0);
        int distance = length;
        int least = length;
        for (int i = 0; i < other.length(); i++) {
            long[] equal = positions(other.charAt(i));
            int carry = 1;
            for (int block = 0; block < blocks; block++) {
                carry = advance(block, equal[block], carry);
            }
            distance += carry;
            least = Math.min(least, distance);
            if (distance - (other.length() - i - 1) > most) {
                return new int[] {Integer.MAX_VALUE, least};
            }
        }
        return new int[] {distance, least};
    }

    /** Computes the next column of a block; returns how its last row changes to the right. */
    private int advance(int block, long matches, int carry) {
        long up = plus[block];
        long down = minus[block];
        long vertical = matches | down;
        long equal = carry < 0 ? matches | 1 : matches;
        long horizontal = ((equal & up) + up ^ up) | equal;
        long right = down | ~(horizontal | up);
        long left = up & horizontal;
        long last = block == blocks - 1 ? 1L << ((length - 1) % 64) : 1L << 63;
        int out = (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
        right = right << 1 | (carry > 0 ? 1 : 0);
        left = left << 1 | (carry < 0 ? 1 : 0);
        plus[block] = left | ~(vertical | right);
        minus[block] = right & vertical;
        return out;
    }

    private long[] positions(char c) {
        long[] bits = c < ASCII ? ascii[c] : others.get(c);
        return bits == null ? none : bits;
    }
}
