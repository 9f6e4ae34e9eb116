package io.github.deckwright.render.highlight;

/**
 * What opens and closes a comment or a string.
 *
 * <p>Flags: {@code m} goes on over line ends, {@code r} takes the backslash literally, {@code d} holds its own end when doubled,
 * {@code n} nests, {@code w} opens only after white space, {@code l} opens only at the start of a line, {@code c} holds one character,
 * {@code v} holds {@code $name} and <code>${name}</code>, {@code $}, {@code #} and <code>{</code> hold code in braces after that character.
 */
record Delimiter(Token token, String open, String close, String flags) {

    /** Reads {@code OPEN…CLOSE:FLAGS}; without CLOSE a comment ends with its line and a string with what opened it. */
    static Delimiter parse(Token token, String text) {
        int colon = text.lastIndexOf(':');
        boolean flagged = colon > 0 && colon < text.length() - 1;
        String flags = flagged ? text.substring(colon + 1) : "";
        String ends = flagged ? text.substring(0, colon) : text;
        int gap = ends.indexOf('…');
        if (gap > 0) {
            return new Delimiter(token, ends.substring(0, gap), ends.substring(gap + 1), flags + "m");
        }
        return token == Token.COMMENT
                ? new Delimiter(token, ends, "\n", flags + "r")
                : new Delimiter(token, ends, lastRun(ends), flags);
    }

    /** The quotation marks at the end: {@code @"} closes with {@code "}. */
    private static String lastRun(String open) {
        int i = open.length() - 1;
        while (i > 0 && open.charAt(i - 1) == open.charAt(i)) {
            i--;
        }
        return open.substring(i);
    }

    boolean is(char flag) {
        return flags.indexOf(flag) >= 0;
    }

    boolean escapes() {
        return token == Token.STRING && !is('r') && !is('d');
    }
}
