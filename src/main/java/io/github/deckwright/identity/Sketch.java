package io.github.deckwright.identity;

import java.util.Arrays;

/**
 * What the ledger keeps of a text to tell later how much of it is still there: all runs of four characters are spread over slots by
 * a hash, and each slot keeps six bits of its smallest hash. The share of equal slots estimates the share of common runs (MinHash with
 * one permutation; Li, Owen and Zhang, 2012).
 */
final class Sketch {
    /** Characters of a sketch in the ledger. */
    static final int SLOTS = 40;

    private static final int RUN = 4;
    static final char EMPTY = '.';
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Sketch() {}

    /** Makes the sketch of a text. */
    static String of(String text) {
        long[] smallest = new long[SLOTS];
        Arrays.fill(smallest, -1);
        int runs = Math.max(1, text.length() - RUN + 1);
        for (int i = 0; i < runs && !text.isEmpty(); i++) {
            long hash = hash(text, i, Math.min(text.length(), i + RUN));
            int slot = (int) ((hash >>> 33) % SLOTS);
            long value = hash & 0xFFFFFFFFL;
            if (smallest[slot] < 0 || value < smallest[slot]) {
                smallest[slot] = value;
            }
        }
        char[] letters = new char[SLOTS];
        for (int i = 0; i < SLOTS; i++) {
            letters[i] = smallest[i] < 0 ? EMPTY : ALPHABET.charAt((int) (mix(smallest[i]) & 63));
        }
        return new String(letters);
    }

    /** Whether a text of the ledger can be a sketch, or a part of one. */
    static boolean isSketch(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != EMPTY && ALPHABET.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return text.length() == SLOTS || text.length() == Likeness.QUESTION_SLOTS;
    }

    /** How many slots hold something: a measure of the length of short texts. */
    static int filled(String sketch) {
        int filled = 0;
        for (int i = 0; i < sketch.length(); i++) {
            filled += sketch.charAt(i) == EMPTY ? 0 : 1;
        }
        return filled;
    }

    /** A sketch with eight slots in each number, for comparing it with many others. */
    static long[] packed(String sketch) {
        long[] packed = new long[(sketch.isEmpty() ? SLOTS : sketch.length()) / 8];
        for (int i = 0; i < sketch.length(); i++) {
            char c = sketch.charAt(i);
            packed[i / 8] |= (c == EMPTY ? 0L : c) << (i % 8 * 8);
        }
        return packed;
    }

    /** Estimates the similarity of two texts, from 0 to 1, in the measure of an edit distance. */
    static double similarity(long[] one, long[] other) {
        return similarity(one, other, 0);
    }

    /** The same with a sketch that begins at an index of an array of many. */
    static double similarity(long[] one, long[] many, int start) {
        int equal = 0;
        int bothEmpty = 0;
        for (int i = 0; i < one.length; i++) {
            equal += zeroBytes(one[i] ^ many[start + i]);
            bothEmpty += zeroBytes(one[i] | many[start + i]);
        }
        int seen = one.length * 8 - bothEmpty;
        if (seen == 0) {
            return 0;
        }
        double common = Math.max(0, ((double) (equal - bothEmpty) / seen - 1 / 64.0) * 64 / 63);
        return 2 * common / (1 + common);
    }

    private static int zeroBytes(long bytes) {
        long low = 0x7F7F7F7F7F7F7F7FL;
        return Long.bitCount(~((bytes & low) + low | bytes | low));
    }

    private static long hash(String text, int start, int end) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
