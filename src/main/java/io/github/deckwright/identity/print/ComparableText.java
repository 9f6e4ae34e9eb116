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

    private final String source;
    private final Map<Integer, Integer> ends = new HashMap<>();
    private int paired;
    private final StringBuilder text;

    private ComparableText(String source) {
        this.source = source;
        text = new StringBuilder(source.length());
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
        int length = source.length();
        while (at < length) {
            int word = wordEnd(at, length);
            text.append(source.substring(at, word));
            at = word < length ? step(word) : word;
        }
        int end = text.length();
        return text.substring(0, end > 0 && text.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Letters and digits are most of a text, and taken over together. */
    private int wordEnd(int from, int length) {
        int at = from;
        while (at < length && isPlain(source.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** Takes over or skips what begins at an index; returns where to go on. */
    private int step(int at) {
        char c = source.charAt(at);
        if (c == '<') {
            int end = tagEnd(at);
            if (end > at) {
                blank();
                return end;
            }
        }
        if (c == ']' && at + 1 < source.length() && source.charAt(at + 1) == '(') {
            return destinationEnd(at + 1);
        }
        if (c == ' ') {
            blank();
            return at + 1;
        }
        int point = source.codePointAt(at);
        if (Character.isLetterOrDigit(point) || isMark(point) || isSign(point, at)) {
            text.appendCodePoint(point);
        } else if (Character.isWhitespace(point) || Character.isSpaceChar(point) || point == '-' || point == '/') {
            blank();
        }
        return at + Character.charCount(point);
    }

    private void blank() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Marks make letters of many scripts; the joiners and selectors of emoji are none of them. */
    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
                && (point < 0xFE00 || point > 0xFE0F);
    }

    private boolean isSign(int point, int at) {
        if (point == '!') {
            return at + 1 < source.length() && source.charAt(at + 1) == '=';
        }
        if (point == '-') {
            return (at + 1 < source.length() && (source.charAt(at + 1) == '-' || source.charAt(at + 1) == '>'))
                    || (at > 0 && source.charAt(at - 1) == '-');
        }
        return "&%$@^|~\\".indexOf(point) >= 0 || Character.getType(point) == Character.MATH_SYMBOL;
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
        for (; at < source.length() && source.charAt(at) != '\n'; at++) {
            if (source.charAt(at) == '(') {
                open.push(at);
            } else if (source.charAt(at) == ')' && !open.isEmpty()) {
                ends.put(open.pop(), at + 1);
            }
        }
        paired = at;
    }
}
