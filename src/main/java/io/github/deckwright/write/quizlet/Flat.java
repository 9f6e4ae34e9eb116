package io.github.deckwright.write.quizlet;

import io.github.deckwright.write.Utf8;

/** Text that a paste box cannot misunderstand: no TABs, no blank lines, nothing to trim at its ends. */
final class Flat {
    private static final String TAB = "    ";

    private Flat() {}

    /**
     * Flattens a text.
     *
     * @param indent stands for each space at the start of a line
     */
    static String of(String text, char indent) {
        String clean = Utf8.clean(text);
        StringBuilder flat = new StringBuilder(clean.length());
        int start = 0;
        while (start <= clean.length()) {
            int end = lineEnd(clean, start);
            line(flat, clean.substring(start, end), indent);
            start = end + 1;
        }
        return withoutBlanksAtEnd(flat.toString());
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !breaksLine(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean breaksLine(char c) {
        return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static void line(StringBuilder flat, String raw, char indent) {
        String line = raw.replace("\t", TAB);
        if (withoutBlanksAtEnd(line).isEmpty()) {
            return;
        }
        int depth = 0;
        while (line.charAt(depth) == ' ') {
            depth++;
        }
        if (flat.isEmpty()) {
            flat.append(withoutBlanksAtStart(line));
        } else {
            flat.append('\n')
                    .append(String.valueOf(indent).repeat(depth))
                    .append(line.substring(depth)); // a part of a text is appended letter by letter
        }
    }

    private static String withoutBlanksAtEnd(String line) {
        int end = line.length();
        while (end > 0 && blank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }

    private static String withoutBlanksAtStart(String line) {
        int start = 0;
        while (start < line.length() && blank(line.charAt(start))) {
            start++;
        }
        return line.substring(start);
    }

    /** What some program or other trims or does not show. */
    private static boolean blank(char c) {
        return c <= ' ' || c == 0xfeff || c == 0x200b || Character.isSpaceChar(c);
    }
}
