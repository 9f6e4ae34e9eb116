package io.github.deckwright.read.text;

/** What sites and their generators hang on the end of a title, and is no part of it. */
public final class TitleEnd {
    /** What shows a link to the title itself: a paragraph sign, a chain, with the signs that join or colour it. */
    private static final int LONGEST_SIGN = 8;

    /** No words that lead back are longer. */
    private static final int LONGEST_BACK = 40;

    /** What is said of a question in a word or two is no longer. */
    private static final int LONGEST_REMARK = 24;

    private TitleEnd() {}

    /** Where text ends before attributes in braces, anchors and links to the title that say nothing, line breaks and spaces. */
    public static int before(String text) {
        int end = text.length();
        while (true) {
            int start = end;
            end = Run.spaceBefore(text, end);
            end = withoutAttributes(text, end);
            end = withoutTag(text, end);
            end = withoutSignLink(text, end);
            if (end == start) {
                return end;
            }
        }
    }

    /** Where text ends before pictures, such as badges, and words set off that say how hard a question is: {@code `Medium`}, {@code **[Hard]**}. */
    static int beforeRemarks(String text) {
        int end = Run.spaceBefore(text, text.length());
        while (end > 0) {
            int start = text.charAt(end - 1) == ')' ? pictureStart(text, end) : remarkStart(text, end);
            if (start < 0) {
                return end;
            }
            end = Run.spaceBefore(text, start);
        }
        return end;
    }

    /** Where the picture begins that ends at a place, or the link around it; -1 for none. */
    private static int pictureStart(String text, int end) {
        int target = text.lastIndexOf("](", end);
        int open = target < 0 ? -1 : text.lastIndexOf("![", target);
        boolean picture = open >= 0 && text.indexOf(']', open) == target;
        boolean linked = open > 0 && text.charAt(open - 1) == '[' && text.charAt(target - 1) == ')';
        boolean whole = text.indexOf(')', Math.max(0, target)) == end - 1;
        return whole && picture ? open : whole && linked ? open - 1 : -1;
    }

    private static int remarkStart(String text, int end) {
        int close = Run.before("*_", text, end) - 1;
        char sign = close < 0 ? ' ' : text.charAt(close);
        int open = sign == ']' ? text.lastIndexOf('[', close) : sign == '`' ? text.lastIndexOf('`', close - 1) : -1;
        boolean remark = open >= 0 && close - open <= LONGEST_REMARK && Words.EXTRA.is(text.substring(open + 1, close));
        return remark ? Run.before("*_", text, open) : -1;
    }

    // {#id}, {: .kind}, {.kind #id}, {-}, or the id in a comment between the braces
    private static int withoutAttributes(String text, int end) {
        int open = end > 0 && text.charAt(end - 1) == '}' ? text.lastIndexOf('{', end - 1) : -1;
        if (open <= 0) {
            return end;
        }
        boolean named = text.startsWith("{#", open) || text.startsWith("{:", open) || text.startsWith("{/*", open);
        boolean apart = Character.isWhitespace(text.charAt(open - 1));
        return named || (apart && areAttributes(text, open + 1, end - 1)) ? open : end;
    }

    /** Words that each name a class or an id, or the dash that takes the number off. */
    private static boolean areAttributes(String text, int from, int end) {
        int at = Run.space(text, from);
        while (at < end) {
            boolean dash = text.charAt(at) == '-';
            boolean name = ".#".indexOf(text.charAt(at)) >= 0 && Character.isLetter(text.charAt(at + 1));
            if (!dash && !name) {
                return false;
            }
            at++;
            while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            int next = Run.space(text, at);
            if (next == at && at < end) {
                return false;
            }
            at = next;
        }
        return end > from;
    }

    private static int withoutTag(String text, int end) {
        if (end == 0 || text.charAt(end - 1) != '>') {
            return end;
        }
        int open = text.lastIndexOf('<', end - 1);
        if (open < 0 || Tags.tagEnd(text, open) != end) {
            return end;
        }
        String name = Tags.name(text, open);
        if (name.equals("br") || (name.equals("a") && text.startsWith("/", end - 2))) {
            return open;
        }
        if (name.equals("/a") || name.equals("/span")) {
            int start = text.lastIndexOf("<" + name.substring(1), open - 1);
            int from = start < 0 ? -1 : Tags.tagEnd(text, start);
            boolean silent = from == open
                    || (from > 0 && text.substring(start, from).contains("href") && saysNothing(text, from, open));
            return silent ? start : end;
        }
        return end;
    }

    /** A link within a page that shows nothing but a sign, or leads back: {@code [¶](#what-is-it "Permanent link")}, in bold or not. */
    private static int withoutSignLink(String text, int end) {
        int close = Run.before("*", text, end);
        int target = close > 0 && text.charAt(close - 1) == ')' ? text.lastIndexOf("](#", close) : -1;
        int open = target < 0 || text.indexOf(')', target) != close - 1 ? -1 : text.lastIndexOf('[', target);
        boolean link = open >= 0 && saysNothing(text, open + 1, target);
        int start = link ? open - (end - close) : -1;
        boolean behind = start > 0 && Run.space(text, 0) < start; // a link alone is the title
        return behind && Run.of("*", text, start) >= open ? start : end;
    }

    /** Whether a link shows a sign alone, or that it leads back. */
    private static boolean saysNothing(String text, int from, int to) {
        return isSign(text, from, to) || (to - from <= LONGEST_BACK && Words.BACK.is(text.substring(from, to)));
    }

    private static boolean isSign(String text, int from, int to) {
        for (int at = from; at < to && to - from <= LONGEST_SIGN; at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c) || Signs.QUESTION_MARKS.indexOf(c) >= 0) {
                return false;
            }
        }
        return to - from <= LONGEST_SIGN;
    }
}
