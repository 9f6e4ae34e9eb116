package io.github.deckwright.render;

/** Text that every format can hold: no control characters but TAB and line feed, no halves of surrogate pairs. */
final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    static String of(String text) {
        for (int i = 0, end = text.length(); i < end; i++) {
            if (!isPlain(text.charAt(i))) {
                return cleaned(text, i);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f) || c == '\n' || c == '\t' || (c > 0x9f && !Character.isSurrogate(c));
    }

    private static String cleaned(String text, int from) {
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                out.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                out.append(REPLACEMENT);
            }
        }
        return out.toString();
    }
}
