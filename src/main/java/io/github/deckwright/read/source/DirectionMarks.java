package io.github.deckwright.read.source;

/**
 * Signs without a shape that say in which direction text runs. Editors for Arabic, Hebrew and Persian leave them around the signs of
 * Markdown, which mean nothing behind one: {@code U+200F ## Title} is no heading. Between words they keep their place.
 */
final class DirectionMarks {
    private static final char FIRST = '\u061C';

    private DirectionMarks() {}

    static boolean isOne(char c) {
        return c >= FIRST
                && (c == FIRST
                        || c == '\u200E'
                        || c == '\u200F'
                        || (c >= '\u202A' && c <= '\u202E')
                        || (c >= '\u2066' && c <= '\u2069'));
    }

    /** Whether a text holds any. */
    static boolean areIn(String text) {
        int at = 0;
        while (at < text.length() && !isOne(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    /** A line without those in front of its first letter, its number among them, and behind its last letter or digit. */
    static String off(String line) {
        int first = 0;
        while (first < line.length() && !Character.isLetter(line.charAt(first))) {
            first++;
        }
        int last = line.length();
        while (last > first && !Character.isLetterOrDigit(line.charAt(last - 1))) {
            last--;
        }
        StringBuilder plain = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if ((at >= first && at < last) || !isOne(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
