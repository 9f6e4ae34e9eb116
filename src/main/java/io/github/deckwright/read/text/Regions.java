package io.github.deckwright.read.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Which characters of a piece of Markdown are code or math, where a mark means nothing. Works on the text alone, in linear time;
 * escaped characters count as code, for they are meant literally as well.
 */
public final class Regions {
    private static final byte PLAIN = 0;
    private static final byte CODE = 1;
    private static final byte MATH = 2;

    private final byte[] kinds;

    private Regions(byte[] kinds) {
        this.kinds = kinds;
    }

    /** Looks a text through. */
    public static Regions of(String text) {
        return new Regions(new Scan(text).run());
    }

    /** Whether the character at an index is neither code nor math nor escaped. */
    public boolean isPlain(int index) {
        return kinds[index] == PLAIN;
    }

    /** Whether the character at an index is code, or escaped. */
    public boolean isCode(int index) {
        return kinds[index] == CODE;
    }

    /** Whether the character at an index is math. */
    public boolean isMath(int index) {
        return kinds[index] == MATH;
    }

    /** One pass over a text. */
    private static final class Scan {
        private final String text;
        private final byte[] kinds;
        private final Map<Integer, Integer> searchedTo = new HashMap<>();
        private int at;

        Scan(String text) {
            this.text = text;
            this.kinds = new byte[text.length()];
        }

        byte[] run() {
            while (at < text.length()) {
                char c = text.charAt(at);
                boolean lineStart = at == 0 || text.charAt(at - 1) == '\n';
                if (lineStart && fence()) {
                    continue;
                }
                switch (c) {
                    case '\\' -> escape();
                    case '`' -> code();
                    case '$' -> math();
                    default -> at++;
                }
            }
            return kinds;
        }

        private void fill(int end, byte kind) {
            Arrays.fill(kinds, at, end, kind);
            at = end;
        }

        private void escape() {
            if (at + 1 < text.length() && (text.charAt(at + 1) == '(' || text.charAt(at + 1) == '[')) {
                String close = text.charAt(at + 1) == '(' ? "\\)" : "\\]";
                int end = find(close, at + 2, close.charAt(1));
                if (end >= 0) {
                    fill(end + 2, MATH);
                    return;
                }
            }
            fill(Math.min(text.length(), at + 2), CODE);
        }

        private void code() {
            int length = run('`', at);
            int from = Math.max(at + length, searchedTo.getOrDefault(length, 0));
            int close = from;
            while (close < text.length()) {
                close = text.indexOf('`', close);
                if (close < 0) {
                    close = text.length();
                    break;
                }
                int other = run('`', close);
                if (other == length) {
                    fill(close + length, CODE);
                    return;
                }
                close += other;
            }
            searchedTo.put(length, text.length());
            at += length;
        }

        private void math() {
            boolean display = at + 1 < text.length() && text.charAt(at + 1) == '$';
            int start = at + (display ? 2 : 1);
            int end = display ? find("$$", start, '$') : inlineMathEnd(start);
            if (end < 0) {
                at = start;
            } else {
                fill(end + (display ? 2 : 1), MATH);
            }
        }

        /** The same rule as everywhere: no space inside the marks, no digit after, so that prices stay prices. */
        private int inlineMathEnd(int start) {
            if (start >= text.length() || Character.isWhitespace(text.charAt(start))) {
                return -1;
            }
            for (int i = start; i < text.length() && text.charAt(i) != '\n'; i++) {
                char c = text.charAt(i);
                if (c == '\\') {
                    i++;
                } else if (c == '$') {
                    boolean closes = !Character.isWhitespace(text.charAt(i - 1))
                            && (i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1)));
                    return closes && i > start ? i : -1;
                }
            }
            return -1;
        }

        /** Finds a closing mark; a mark that was not found once is not looked for again. */
        private int find(String close, int from, char key) {
            if (searchedTo.getOrDefault(-key, 0) > from) {
                return -1;
            }
            int end = text.indexOf(close, from);
            if (end < 0) {
                searchedTo.put(-key, text.length());
            }
            return end;
        }

        private boolean fence() {
            int start = at;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
            if (start == text.length() || (text.charAt(start) != '`' && text.charAt(start) != '~')) {
                return false;
            }
            char mark = text.charAt(start);
            int length = run(mark, start);
            int lineEnd = lineEnd(start);
            if (length < 3
                    || (mark == '`' && text.substring(start + length, lineEnd).indexOf('`') >= 0)) {
                return false;
            }
            fill(fenceEnd(mark, length, lineEnd), CODE);
            return true;
        }

        private int fenceEnd(char mark, int length, int from) {
            int line = from + 1;
            while (line < text.length()) {
                int end = lineEnd(line);
                String content = text.substring(line, end).strip();
                if (content.length() >= length && run(mark, content, 0) == content.length()) {
                    return end;
                }
                line = end + 1;
            }
            return text.length();
        }

        private int lineEnd(int from) {
            int end = text.indexOf('\n', from);
            return end < 0 ? text.length() : end;
        }

        private int run(char mark, int from) {
            return run(mark, text, from);
        }

        private static int run(char mark, String in, int from) {
            int end = from;
            while (end < in.length() && in.charAt(end) == mark) {
                end++;
            }
            return end - from;
        }
    }
}
