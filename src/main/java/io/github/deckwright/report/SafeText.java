package io.github.deckwright.report;

import io.github.deckwright.Steering;
import io.github.deckwright.model.Noncharacters;
import java.util.Locale;

/**
 * Makes text from documents and file names harmless for terminals and logs. What would steer them ({@link Steering}) is shown by its
 * number, as in <code>&#92;u{1b}</code>; of a command of a CI system one character is, so that it stays readable.
 */
public final class SafeText {
    /** In code points. */
    private static final int MAX_LENGTH = 400;

    private SafeText() {}

    /** One line, cut when it is very long. */
    public static String line(String text) {
        int end = text.length() > MAX_LENGTH ? text.offsetByCodePoints(0, cut(text)) : text.length();
        String safe = whole(text.substring(0, end));
        return end < text.length() ? safe + "…" : safe;
    }

    /** One line in full. */
    public static String whole(String text) {
        return shown(text, Steering.isCommandAtStart(text) ? Steering.start(text) : -1);
    }

    /** A path in full. Where it would be a command at the start of a line it says that it starts here: {@code ./::x.md}. */
    public static String path(String text) {
        return (Steering.isCommandAtStart(text) ? "./" : "") + shown(text, -1);
    }

    /** @param broken the index of a character to show by its number whatever it is; -1 for none */
    private static String shown(String text, int broken) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == '\t') {
                safe.append(' ');
            } else if (i == broken || isMark(c) || Steering.isCharacter(c) || Steering.isCommand(text, i)) {
                String number = Integer.toHexString(c).toLowerCase(Locale.ROOT);
                safe.append("\\u{").append(number).append('}');
            } else {
                safe.appendCodePoint(c);
            }
        }
        return safe.toString();
    }

    /** Whether it looks like nothing, or like what Deckwright itself marks gaps with. */
    private static boolean isMark(int c) {
        return Character.isBmpCodePoint(c) && Noncharacters.is((char) c);
    }

    private static int cut(String text) {
        return Math.min(MAX_LENGTH, text.codePointCount(0, text.length()));
    }
}
