package io.github.deckwright.write;

import io.github.deckwright.Steering;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Writes JSON without white space, keys in the order in which they are given. CI systems look for commands in standard output, so {@code
 * ##[} never stands in it: escaped, it reads the same. Not safe for use by several threads.
 */
public final class JsonText {
    private static final int COMPACT = Integer.MIN_VALUE;
    private static final int INDENT = 4;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out;
    private final boolean shown;
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean comma;
    /** By character of ASCII: whether it stands for itself. */
    private static final boolean[] PLAIN = plain();

    private int depth;
    private boolean afterKey;

    /** Data for programs: letters of all scripts stand for themselves. */
    public JsonText(StringBuilder out) {
        this(out, false, COMPACT);
    }

    private JsonText(StringBuilder out, boolean shown, int depth) {
        this.out = out;
        this.shown = shown;
        this.depth = depth;
    }

    /**
     * Data that people compare line by line: every value on a line of its own, indented.
     *
     * @param depth how deep the first value stands in what is around it
     */
    public static JsonText pretty(StringBuilder out, int depth) {
        return new JsonText(out, false, depth);
    }

    /** A report, which people see in terminals and logs: whatever could steer these is escaped. */
    public static JsonText report(StringBuilder out) {
        return new JsonText(out, true, COMPACT);
    }

    /** Opens an object. */
    public JsonText object() {
        return open('{', '}');
    }

    /** Opens an array. */
    public JsonText array() {
        return open('[', ']');
    }

    private JsonText open(char opening, char closing) {
        separate();
        out.append(opening);
        open.push(closing);
        comma = false;
        depth++;
        return this;
    }

    /** Closes what was opened last. */
    public JsonText end() {
        depth--;
        if (comma) {
            line();
        }
        out.append(open.pop().charValue());
        comma = true;
        return this;
    }

    /** Writes a key; its value comes next. */
    public JsonText key(String key) {
        value(key);
        out.append(isPretty() ? ": " : ":");
        comma = false;
        afterKey = true;
        return this;
    }

    /** Writes a string; half a surrogate pair in data becomes the replacement character, as in any UTF-8 text. */
    public JsonText value(String text) {
        separate();
        out.append('"');
        char[] characters = text.toCharArray();
        int written = 0;
        for (int i = 0; i < characters.length; i++) {
            if (!(shown ? isPlainInReport(text, i) : isPlain(characters[i]))) {
                out.append(text.substring(written, i));
                character(text, i);
                written = i + 1;
            }
        }
        out.append(text.substring(written)).append('"');
        return this;
    }

    /** Writes a number. */
    public JsonText value(long number) {
        separate();
        out.append(number);
        return this;
    }

    /** Writes true or false. */
    public JsonText value(boolean value) {
        return raw(value ? "true" : "false");
    }

    /** Writes null. */
    public JsonText nothing() {
        return raw("null");
    }

    /** Writes JSON that exists already. */
    public JsonText raw(String json) {
        separate();
        out.append(json);
        return this;
    }

    private void separate() {
        if (comma) {
            out.append(',');
        }
        if (!open.isEmpty() && !afterKey) {
            line();
        }
        comma = true;
        afterKey = false;
    }

    private boolean isPretty() {
        return depth >= 0;
    }

    private void line() {
        if (isPretty()) {
            out.append('\n').append(" ".repeat(INDENT * depth));
        }
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[0x80];
        Arrays.fill(plain, ' ', 0x7f, true);
        "\"\\#".chars().forEach(special -> plain[special] = false);
        return plain;
    }

    /** Whether a character stands for itself; runs of such ones are written at once. */
    private static boolean isPlain(char c) {
        return c < PLAIN.length ? PLAIN[c] : !Character.isSurrogate(c);
    }

    private static boolean isPlainInReport(String text, int i) {
        char c = text.charAt(i);
        int whole = Character.isLowSurrogate(c) && i > 0 ? text.codePointBefore(i + 1) : text.codePointAt(i);
        return c != '"' && c != '\\' && !Steering.isCharacter(whole) && !Steering.isCommand(text, i);
    }

    private void character(String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                if (shown || c < ' ' || c == 0x7f || Steering.isCommand(text, i)) {
                    escape(c);
                } else {
                    out.append(Utf8.half(text, i) ? Utf8.REPLACEMENT : c);
                }
            }
        }
    }

    private void escape(char c) {
        out.append("\\u")
                .append(HEX[c >> 12])
                .append(HEX[c >> 8 & 15])
                .append(HEX[c >> 4 & 15])
                .append(HEX[c & 15]);
    }
}
