package io.github.deckwright.identity.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a ledger's line: separated by single spaces; values with spaces or quotes stand in double quotes. */
public final class Tokens {
    private Tokens() {}

    /**
     * Splits a line.
     *
     * @throws IllegalArgumentException when a quote is not closed
     */
    public static List<String> split(String line) {
        List<String> tokens = new ArrayList<>(12);
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++;
            } else if (c == ' ' && !quoted) {
                tokens.add(line.substring(start, i));
                start = i + 1;
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quote is not closed");
        }
        tokens.add(line.substring(start));
        return tokens;
    }

    /** A value as a token. */
    public static String quote(String value) {
        if (isPlain(value)) {
            return value;
        }
        StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> append(c, quoted);
            }
        }
        return quoted.append('"').toString();
    }

    private static void append(char c, StringBuilder quoted) {
        if (isUnsafe(c)) {
            quoted.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
        } else {
            quoted.append(c);
        }
    }

    /** Control characters, line ends of any kind, and surrogates, which may stand alone, do not go into the file as they are. */
    private static boolean isUnsafe(char c) {
        return c < ' '
                || (c >= 0x7F && c <= 0x9F)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || Character.isSurrogate(c);
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ' ' || c == '"' || c == '\\' || c == '=' || c == '#' || c == ':' || isUnsafe(c)) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /** The value of a token. */
    public static String unquote(String token) {
        if (!token.startsWith("\"")) {
            return token;
        }
        if (token.length() < 2 || !token.endsWith("\"")) {
            throw new IllegalArgumentException("a quote is not closed");
        }
        if (token.indexOf('\\') < 0) {
            return token.substring(1, token.length() - 1);
        }
        StringBuilder value = new StringBuilder(token.length());
        for (int i = 1; i < token.length() - 1; i++) {
            char c = token.charAt(i);
            if (c != '\\') {
                value.append(c);
                continue;
            }
            char escaped = token.charAt(++i);
            switch (escaped) {
                case 'n' -> value.append('\n');
                case 't' -> value.append('\t');
                case 'r' -> value.append('\r');
                case 'u' -> {
                    value.append((char) Integer.parseInt(token, i + 1, i + 5, 16));
                    i += 4;
                }
                default -> value.append(escaped);
            }
        }
        return value.toString();
    }
}
