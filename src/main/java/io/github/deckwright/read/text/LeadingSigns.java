package io.github.deckwright.read.text;

/** Pictures in front of a text: emoji, also by their names, bullets and the like. They say nothing of what a line is. */
public final class LeadingSigns {
    /** No name of an emoji is longer. */
    private static final int LONGEST_NAME = 40;

    private LeadingSigns() {}

    /** Behind the signs at a place, and the spaces behind them. */
    public static int end(String text, int from) {
        int next = from;
        while (next < text.length()) {
            int c = text.codePointAt(next);
            if (c == ':') {
                int behind = nameEnd(text, next);
                if (behind == next) {
                    break;
                }
                next = behind;
                continue;
            }
            int type = Character.getType(c);
            boolean sign = Signs.isPicture(c)
                    || (type == Character.MODIFIER_SYMBOL && c > 0x7F)
                    || c == 0x200D
                    || c == 0x2022
                    || c == 0xBB
                    || Character.isWhitespace(c);
            if (!sign) {
                break;
            }
            next += Character.charCount(c);
        }
        return next;
    }

    /** Behind the name of an emoji between colons, {@code :bulb:}, at a place; the place when there is none. */
    public static int nameEnd(String text, int from) {
        int at = from + 1;
        while (at < text.length() && at - from < LONGEST_NAME && isOfName(text.charAt(at))) {
            at++;
        }
        return text.startsWith(":", from) && at > from + 1 && text.startsWith(":", at) ? at + 1 : from;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
    }
}
