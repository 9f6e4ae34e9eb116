package io.github.deckwright.write;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes JSON without white space, keys in the order in which they are given. Not safe for use by several threads. */
public final class JsonText {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final StringBuilder out;
    private final Deque<Character> open = new ArrayDeque<>();
    private boolean comma;

    public JsonText(StringBuilder out) {
        this.out = out;
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
        return this;
    }

    /** Closes what was opened last. */
    public JsonText end() {
        out.append(open.pop().charValue());
        comma = true;
        return this;
    }

    /** Writes a key; its value comes next. */
    public JsonText key(String key) {
        value(key);
        out.append(':');
        comma = false;
        return this;
    }

    /** Writes a string; half a surrogate pair becomes the replacement character, as in any UTF-8 text. */
    public JsonText value(String text) {
        separate();
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
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
        comma = true;
    }

    /** Whether a character stands for itself; runs of such ones are written at once. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\' && c != 0x7f && !Character.isSurrogate(c);
    }

    private void character(String text, int i) {
        char c = text.charAt(i);
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ' || c == 0x7f) {
                    out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
                } else {
                    out.append(Utf8.half(text, i) ? Utf8.REPLACEMENT : c);
                }
            }
        }
    }
}
