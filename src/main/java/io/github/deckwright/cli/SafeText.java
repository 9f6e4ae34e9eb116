package io.github.deckwright.cli;

import java.util.Locale;

/**
 * Makes text from documents and file names harmless for terminals and logs: what could move a cursor, hide or reorder text, or start
 * a command of a CI system is shown by its number.
 */
final class SafeText {
    private static final int MAX_LENGTH = 400;

    private SafeText() {}

    /** One line, cut when it is very long. */
    static String line(String text) {
        int end = text.length() > MAX_LENGTH ? text.offsetByCodePoints(0, cut(text)) : text.length();
        String safe = path(text.substring(0, end));
        return end < text.length() ? safe + "…" : safe;
    }

    /** A path in full. It never looks like a command to a CI system at the start of a line. */
    static String path(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        if (text.startsWith("::") || text.startsWith("##[")) {
            safe.append("./");
        }
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                safe.append(' ');
            } else if (isHarmless(c)) {
                safe.appendCodePoint(c);
            } else {
                safe.append("\\u{")
                        .append(Integer.toHexString(c).toLowerCase(Locale.ROOT))
                        .append('}');
            }
        });
        return safe.toString();
    }

    /** Whether a code point shows as itself and leaves its neighbours alone. */
    static boolean isHarmless(int c) {
        int type = Character.getType(c);
        // ZERO WIDTH JOINER and variation selectors belong to emoji and scripts; they hide nothing
        return c == 0x200D
                || !(type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    }

    private static int cut(String text) {
        return Math.min(MAX_LENGTH, text.codePointCount(0, text.length()));
    }
}
