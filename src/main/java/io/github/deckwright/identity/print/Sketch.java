package io.github.deckwright.identity.print;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * What the ledger keeps of a text to tell later how much of it is still there: all runs of four characters are spread over slots by
 * a hash, and each slot keeps six bits of its smallest hash. The share of equal slots estimates the share of common runs (MinHash with
 * one permutation; Li, Owen and Zhang, 2012).
 */
public final class Sketch {
    /** Characters of a sketch in the ledger. */
    public static final int SLOTS = 40;

    /** The sketch of nothing. */
    public static final Sketch NONE = new Sketch(new long[0]);

    static final char EMPTY = '.';

    /** Slots in each number of {@link #slots}. */
    public static final int IN_NUMBER = 8;

    private static final int RUN = 4;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final long[] slots;

    private Sketch(long[] slots) {
        this.slots = slots;
    }

    /** Makes the sketch of a text, and keeps so many slots of it: a multiple of eight. */
    static Sketch of(String text, int kept) {
        long[] smallest = new long[SLOTS];
        Arrays.fill(smallest, -1);
        char[] characters = text.toCharArray();
        if (characters.length < RUN) {
            if (characters.length > 0) {
                put(smallest, hash(characters, 0, characters.length));
            }
        } else {
            for (int start = 0, last = characters.length - RUN; start <= last; start++) {
                put(smallest, hash(characters, start, RUN));
            }
        }
        long[] slots = new long[kept / IN_NUMBER];
        for (int i = 0; i < kept; i++) {
            if (smallest[i] >= 0) {
                put(slots, i, ALPHABET.charAt((int) (mix(smallest[i]) & 63)));
            }
        }
        return new Sketch(slots);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static Sketch parse(String text, int start, int kept) {
        long[] slots = new long[kept / IN_NUMBER];
        if (text.length() - start != kept) {
            throw new IllegalArgumentException("not a sketch: " + text);
        }
        for (int i = 0; i < kept; i++) {
            char c = text.charAt(start + i);
            boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (letter || c == '-' || c == '_') {
                put(slots, i, c);
            } else if (c != EMPTY) {
                throw new IllegalArgumentException("not a sketch: " + text);
            }
        }
        return new Sketch(slots);
    }

    private static void put(long[] smallest, long hash) {
        int slot = (int) (hash >>> 33) % SLOTS;
        long value = hash & 0xFFFFFFFFL;
        if (smallest[slot] < 0 || value < smallest[slot]) {
            smallest[slot] = value;
        }
    }

    private static void put(long[] slots, int slot, char c) {
        slots[slot / IN_NUMBER] |= (long) c << (slot % IN_NUMBER * 8);
    }

    /** Writes the sketch: a letter a slot. */
    public void write(StringBuilder text) {
        for (long eight : slots) {
            for (int i = 0; i < IN_NUMBER; i++) {
                char c = (char) (eight >>> (i * 8) & 0xFF);
                text.append(c == 0 ? EMPTY : c);
            }
        }
    }

    public boolean isEmpty() {
        return slots.length == 0;
    }

    /** Writes the slots as numbers. */
    void write(DataOutput out) throws IOException {
        out.writeInt(slots.length);
        for (long eight : slots) {
            out.writeLong(eight);
        }
    }

    /** Reads what {@link #write(DataOutput)} wrote. */
    static Sketch read(DataInput in) throws IOException {
        int length = in.readInt();
        if (length == 0) {
            return NONE;
        }
        long[] slots = new long[length];
        for (int i = 0; i < length; i++) {
            slots[i] = in.readLong();
        }
        return new Sketch(slots);
    }

    /** How many slots hold something: a measure of the length of short texts. */
    public int filled() {
        int filled = slots.length * IN_NUMBER;
        for (long eight : slots) {
            filled -= zeroBytes(eight);
        }
        return filled;
    }

    /** Copies the slots, eight in a number, for comparing them with many others. */
    public void copyTo(long[] many, int start) {
        System.arraycopy(slots, 0, many, start, slots.length);
    }

    /** Eight slots in one number; 0 where the sketch has none. */
    public long eight(int index) {
        return index < slots.length ? slots[index] : 0;
    }

    /** Estimates the similarity of two texts, from 0 to 1, in the measure of an edit distance. */
    public double similarity(Sketch other) {
        return other.slots.length == slots.length ? similarity(other.slots, 0) : 0;
    }

    /** The same with a sketch that begins at an index of an array of many. */
    public double similarity(long[] many, int start) {
        int equal = 0;
        int bothEmpty = 0;
        for (int i = 0; i < slots.length; i++) {
            equal += zeroBytes(slots[i] ^ many[start + i]);
            bothEmpty += zeroBytes(slots[i] | many[start + i]);
        }
        int seen = slots.length * IN_NUMBER - bothEmpty;
        if (seen == 0) {
            return 0;
        }
        double common = Math.max(0, ((double) (equal - bothEmpty) / seen - 1 / 64.0) * 64 / 63);
        return 2 * common / (1 + common);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch sketch && Arrays.equals(slots, sketch.slots);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(slots);
    }

    private static int zeroBytes(long bytes) {
        long low = 0x7F7F7F7F7F7F7F7FL;
        return Long.bitCount(~((bytes & low) + low | bytes | low));
    }

    private static long hash(char[] characters, int start, int count) {
        long hash = 0x9E3779B97F4A7C15L;
        for (int i = start, end = start + count; i < end; i++) {
            hash = (hash ^ characters[i]) * 0x100000001B3L;
        }
        return mix(hash);
    }

    public static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
