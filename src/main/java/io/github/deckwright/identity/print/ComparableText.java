package io.github.deckwright.identity.print;

import io.github.deckwright.model.Nfkc;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Text as cards are compared across edits: normal form KC, lower case, without markup and punctuation, white space collapsed. Signs
 * that mean something in code ({@code =}, {@code <}, {@code +} …) stay, so that {@code ==} and {@code ===} differ.
 */
public final class ComparableText {
    private static final Set<String> TAGS = Set.of(
            "a", "b", "i", "u", "p", "br", "hr", "em", "strong", "code", "pre", "span", "div", "sub", "sup", "kbd",
            "img", "summary", "details", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "font", "center",
            "small", "mark", "table", "tr", "td", "th", "tbody", "thead");

    /** What becomes of the characters of ASCII, by their codes: most are decided by themselves. */
    private static final byte[] ASCII = new byte[128];

    private static final byte DROPPED = 0;
    private static final byte KEPT = 1;
    private static final byte BLANK = 2;

    /** What stands around decides. */
    private static final byte UNSURE = 3;

    static {
        for (char c = 0; c < ASCII.length; c++) {
            boolean kept = Character.isLetterOrDigit(c) || isSign(c);
            ASCII[c] = "<]!-".indexOf(c) >= 0 ? UNSURE : kept ? KEPT : parts(c) ? BLANK : DROPPED;
        }
    }

    private final String source;
    private final char[] in;
    private final Map<Integer, Integer> ends = new HashMap<>();
    private int paired;

    /** Never longer than what it is made of. */
    private final char[] text;

    private int length;

    private ComparableText(String source) {
        this.source = source;
        in = source.toCharArray();
        text = new char[in.length];
    }

    /** Normalises Markdown. */
    public static String of(String markdown) {
        return new ComparableText(folded(markdown).toLowerCase(Locale.ROOT)).normalised();
    }

    /** The same with the capitals of the source: they tell names. */
    public static String cased(String markdown) {
        return new ComparableText(folded(markdown)).normalised();
    }

    private static String folded(String markdown) {
        return Nfkc.of(markdown);
    }

    private String normalised() {
        int at = 0;
        while (at < in.length) {
            char c = in[at];
            byte kind = c < 128 ? ASCII[c] : UNSURE;
            if (kind == UNSURE) {
                at = step(at);
            } else {
                if (kind == KEPT) {
                    text[length++] = c;
                } else if (kind == BLANK) {
                    blank();
                }
                at++;
            }
        }
        return new String(text, 0, length > 0 && text[length - 1] == ' ' ? length - 1 : length);
    }

    /** Takes over or skips what begins at an index; returns where to go on. */
    private int step(int at) {
        char c = in[at];
        if (c == '<') {
            int end = tagEnd(at);
            if (end > at) {
                blank();
                return end;
            }
        }
        if (c == ']' && at + 1 < in.length && in[at + 1] == '(') {
            return destinationEnd(at + 1);
        }
        int point = source.codePointAt(at);
        if (Character.isLetterOrDigit(point) || isMark(point) || isSign(point) || isSignAt(point, at)) {
            length += Character.toChars(point, text, length);
        } else if (parts(point)) {
            blank();
        }
        return at + Character.charCount(point);
    }

    private static boolean parts(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == '-' || point == '/';
    }

    private void blank() {
        if (length > 0 && text[length - 1] != ' ') {
            text[length++] = ' ';
        }
    }

    /** Marks make letters of many scripts; the joiners and selectors of emoji are none of them. */
    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
                && (point < 0xFE00 || point > 0xFE0F);
    }

    private static boolean isSign(int point) {
        return "&%$@^|~\\".indexOf(point) >= 0 || Character.getType(point) == Character.MATH_SYMBOL;
    }

    /** {@code !=}, {@code --} and {@code ->} mean something, other exclamation marks and dashes do not. */
    private boolean isSignAt(int point, int at) {
        char next = at + 1 < in.length ? in[at + 1] : ' ';
        return (point == '!' && next == '=')
                || (point == '-' && (next == '-' || next == '>' || (at > 0 && in[at - 1] == '-')));
    }

    /** The index behind an HTML tag; the index itself when none begins there. */
    private int tagEnd(int at) {
        int name = at + 1 < source.length() && source.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int end = name;
        while (end < source.length() && Character.isLetterOrDigit(source.charAt(end))) {
            end++;
        }
        if (end == name
                || end - name > 7
                || !TAGS.contains(source.substring(name, end).toLowerCase(Locale.ROOT))) {
            return at;
        }
        int close = source.indexOf('>', end);
        return close < 0 || close - end > 500 ? at : close + 1;
    }

    /** The index behind a link's destination, which is no part of what is asked. */
    private int destinationEnd(int open) {
        if (open >= paired) {
            pairParentheses(open);
        }
        return ends.getOrDefault(open, open);
    }

    /** Pairs all parentheses of the rest of a line at once: each of a thousand open ones would look for its end in vain. */
    private void pairParentheses(int start) {
        ends.clear();
        Deque<Integer> open = new ArrayDeque<>();
        int at = start;
        for (; at < in.length && in[at] != '\n'; at++) {
            if (in[at] == '(') {
                open.push(at);
            } else if (in[at] == ')' && !open.isEmpty()) {
                ends.put(open.pop(), at + 1);
            }
        }
        paired = at;
    }
}
