package io.github.deckwright.write.xlsx;

import io.github.deckwright.write.Utf8;

/** Text that a workbook gives back as it was. */
final class CellText {
    /** The most characters that Excel takes in a cell. */
    static final int LONGEST = 32_767;

    private static final String CUT = " […]";

    private CellText() {}

    /** The text of a cell; what lies beyond its end is cut, and says so. */
    static String of(String text) {
        String escaped = escaped(Utf8.clean(text).strip());
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        int end = LONGEST - CUT.length();
        return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** {@code _x0041_} is how a workbook writes a letter that XML cannot hold; meant literally, its first sign is written so itself. */
    private static String escaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            out.append(isEscape(text, i) ? "_x005F_" : String.valueOf(text.charAt(i)));
        }
        return out.toString();
    }

    private static boolean isEscape(String text, int start) {
        if (!text.startsWith("_x", start) || start + 7 > text.length() || text.charAt(start + 6) != '_') {
            return false;
        }
        for (int i = start + 2; i < start + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
