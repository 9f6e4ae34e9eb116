package io.github.deckwright.read.source;

/** Guesses what bytes are that are not UTF-8, for a message. */
final class Encodings {
    private Encodings() {}

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
            return "it looks like UTF-16";
        }
        if (zerosAtOdd + zerosAtEven > 0) {
            return "it looks like no text at all";
        }
        return "it looks like Windows-1252 or another encoding of single bytes";
    }
}
