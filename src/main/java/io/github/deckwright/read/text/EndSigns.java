package io.github.deckwright.read.text;

/** Takes emoji and other signs at both ends of a text away. */
public final class EndSigns {
    private EndSigns() {}

    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSign(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && isSign(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return shortcodes(text.substring(start, end));
    }

    private static String shortcodes(String text) {
        if (text.startsWith(":")
                && text.indexOf(':', 1) > 1
                && text.substring(1, text.indexOf(':', 1)).matches("[a-z0-9_+-]+")) {
            return strip(text.substring(text.indexOf(':', 1) + 1));
        }
        return text;
    }

    private static boolean isSign(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Signs.isPicture(c)
                || (type == Character.MODIFIER_SYMBOL && c > 0x7F)
                || c == 0x200D
                || c == 0x20E3;
    }
}
