package io.github.deckwright.read.text;

import java.util.Locale;
import java.util.Set;

/** Finds HTML tags in a line. Hand-written: no pattern runs over what people wrote. */
public final class Tags {
    private static final Set<String> WRAPPERS = Set.of(
            "b", "strong", "em", "i", "u", "a", "span", "font", "center", "p", "big", "h1", "h2", "h3", "h4", "h5",
            "h6", "samp", "div", "ins", "mark");

    private Tags() {}

    /** Where the tag or comment ends that starts at an index, exclusive; -1 when none starts there. */
    public static int tagEnd(String text, int at) {
        if (text.startsWith("<!--", at)) {
            int close = text.indexOf("-->", at + 4);
            return close < 0 ? -1 : close + 3;
        }
        int i = at + 1;
        if (i < text.length() && text.charAt(i) == '/') {
            i++;
        }
        if (i >= text.length() || !isLetter(text.charAt(i))) {
            return -1;
        }
        while (i < text.length()
                && (isLetter(text.charAt(i)) || Character.isDigit(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        if (i < text.length() && " \t/>".indexOf(text.charAt(i)) < 0) {
            return -1;
        }
        return attributesEnd(text, i);
    }

    private static int attributesEnd(String text, int from) {
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** The name of the tag that starts at an index, in lower case, with {@code /} in front when it closes. */
    public static String name(String text, int at) {
        int i = at + 1;
        if (i < text.length() && text.charAt(i) == '/') {
            i++;
        }
        while (i < text.length() && (isLetter(text.charAt(i)) || Character.isDigit(text.charAt(i)))) {
            i++;
        }
        return text.substring(Math.min(at + 1, i), i).toLowerCase(Locale.ROOT);
    }

    /** Where text begins after anchors without content and spaces. */
    public static int skipEmptyAnchors(String text, int from) {
        int at = from;
        while (text.startsWith("<a", at)) {
            int end = tagEnd(text, at);
            if (end < 0 || !text.startsWith("</a>", end)) {
                break;
            }
            at = Run.space(text, end + 4);
        }
        return at;
    }

    /** Where text begins after a link within the page that shows nothing but a sign, and spaces: {@code [[⬆]](#toc) }. */
    public static int skipSignLink(String text, int from) {
        int at = Run.of("[", text, from);
        int open = at - from;
        while (open > 0 && at < text.length() && "[]".indexOf(text.charAt(at)) < 0) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return from;
            }
            at++;
        }
        int close = open > 0 && text.startsWith("]".repeat(open) + "(#", at) ? text.indexOf(')', at) : -1;
        return close > at + open && at > from + open ? Run.space(text, close + 1) : from;
    }

    /** Where the opening tag ends when one element surrounds all from {@code first} to {@code last}; otherwise 0. */
    static int wrapperEnd(String first, String last) {
        if (!first.startsWith("<") || !last.endsWith(">")) {
            return 0;
        }
        int open = tagEnd(first, 0);
        String name = name(first, 0);
        int close = last.lastIndexOf("</");
        if (open < 0
                || close < 0
                || !WRAPPERS.contains(name)
                || !name(last, close).equals("/" + name)) {
            return 0;
        }
        if (name.equals("a") && first.substring(0, open).contains("href")) {
            return 0;
        }
        boolean again = first.indexOf("<" + name + ">", open) >= 0
                || first.indexOf("</" + name, open) != lastIn(first, last, close);
        return again ? 0 : open;
    }

    private static int lastIn(String first, String last, int close) {
        return first.equals(last) ? close : -1;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
