package io.github.deckwright.identity.evidence;

/**
 * How often letters occur in a text: 32 classes of them, counted to fifteen, sixteen counters in a number. Two texts need at least as
 * many edits as their letters differ, and this tells so without reading them.
 */
final class Letters {
    private static final int CLASSES = 32;
    private static final int BITS = 4;
    private static final long MOST = 15;
    private static final long LOW = 0x0F0F0F0F0F0F0F0FL;
    private static final long TOP = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;

    private Letters() {}

    /** Counts the letters of a text, in two numbers of an array. */
    static void count(String text, long[] counters, int at) {
        for (int i = 0; i < text.length(); i++) {
            int letter = text.charAt(i) % CLASSES;
            int number = at + letter / 16;
            int shift = letter % 16 * BITS;
            if ((counters[number] >>> shift & MOST) < MOST) {
                counters[number] += 1L << shift;
            }
        }
    }

    /** The sum of the differences of sixteen counters. */
    static int differences(long one, long other) {
        return bytes(one & LOW, other & LOW) + bytes(one >>> BITS & LOW, other >>> BITS & LOW);
    }

    /** The same of eight bytes that are small: all at once, with a bit above each that keeps it from borrowing. */
    private static int bytes(long one, long other) {
        long over = (one | TOP) - other;
        long under = (other | TOP) - one;
        long larger = ((over & TOP) >>> 7) * 0xFF;
        long different = ((over & larger) | (under & ~larger)) & ~TOP;
        return (int) ((different * ONES) >>> 56);
    }
}
