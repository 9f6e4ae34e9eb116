package io.github.deckwright.read.source;

/** Guesses what bytes are that are not UTF-8, for a message. */
final class Encodings {
    private static final String UTF_16 = "it looks like UTF-16";

    private Encodings() {}

    /** Whether every other byte of many is zero: UTF-16 of mostly Latin text is UTF-8 as well, with a zero beside each letter. */
    static boolean isUtf16(byte[] bytes) {
        return guess(bytes).equals(UTF_16);
    }

    /** A half sentence such as {@code it looks like UTF-16}. */
    static String guess(byte[] bytes) {
        int zerosAtOdd = 0;
        int zerosAtEven = 0;
        int sample = Math.min(bytes.length, 4096);
        for (int i = 0; i < sample; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    zerosAtEven++;
                } else {
                    zerosAtOdd++;
                }
            }
        }
        boolean mark = bytes.length > 1
                && (((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE)
                        || ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF));
        if (mark || zerosAtOdd > sample / 4 || zerosAtEven > sample / 4) {
            return UTF_16;
        }
        if (zerosAtOdd + zerosAtEven > 0) {
            return "it looks like no text at all";
        }
        return "it looks like Windows-1252 or another encoding of single bytes";
    }
}
