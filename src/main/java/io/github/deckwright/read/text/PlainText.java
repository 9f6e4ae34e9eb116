package io.github.deckwright.read.text;

/** What is left of a line of Markdown when its markup is gone. Good enough to compare texts and to look for words, not to show. */
public final class PlainText {
    private static final int LONGEST = 8_000;

    /** No mark of a footnote is longer. */
    private static final int LONGEST_MARK = 32;

    private static final boolean[] MARKS = marks();

    private PlainText() {}

    /** Drops emphasis, code marks, tags, images and the targets of links. */
    public static String of(String source) {
        // nothing looks at words that far away, and a search for each sign must not grow with the square of a line
        String markdown = source.length() > LONGEST ? source.substring(0, LONGEST) : source;
        StringBuilder plain = new StringBuilder(markdown.length());
        int length = markdown.length();
        for (int i = 0; i < length; i++) {
            int run = i;
            while (run < length && !mayMark(markdown.charAt(run))) {
                run++;
            }
            plain.append(markdown.substring(i, run));
            if (run == length) {
                break;
            }
            i = run;
            char c = markdown.charAt(i);
            if (c == '`') {
                int close = codeEnd(markdown, i);
                if (close > 0) {
                    plain.append(markdown.substring(i, close).replace("`", ""));
                    i = close - 1;
                }
            } else if (c == '\\' && i + 1 < length && !Character.isLetterOrDigit(markdown.charAt(i + 1))) {
                plain.append(markdown.charAt(++i));
            } else if (c == '<' && Tags.tagEnd(markdown, i) > 0) {
                i = Tags.tagEnd(markdown, i) - 1;
            } else if (c == ']' && i + 1 < length && markdown.charAt(i + 1) == '(') {
                i = targetEnd(markdown, i + 1);
            } else if (c == '[' && footnoteEnd(markdown, i) > i) {
                i = footnoteEnd(markdown, i);
            } else if (c == '\n' || c == '\t') {
                plain.append(' ');
            } else if (markdown.startsWith(Signs.SPACE_ENTITY, i)) {
                plain.append(' ');
                i += Signs.SPACE_ENTITY.length() - 1;
            } else if (c != '*'
                    && !(c == '!' && i + 1 < length && markdown.charAt(i + 1) == '[')
                    && c != '['
                    && c != ']'
                    && !(c == '_' && !isInsideWord(markdown, i))) {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    /** Whether a character may be more than text; runs of others are taken over at once. */
    private static boolean mayMark(char c) {
        return c < 128 && MARKS[c];
    }

    private static boolean[] marks() {
        boolean[] marks = new boolean[128];
        for (char c : "`\\<]\n\t*![_&".toCharArray()) {
            marks[c] = true;
        }
        return marks;
    }

    /** Where a code span ends that begins here, exclusive; 0 when none does. */
    private static int codeEnd(String text, int at) {
        int run = at;
        while (run < text.length() && text.charAt(run) == '`') {
            run++;
        }
        int close = text.indexOf(text.substring(at, run), run);
        return close < 0 ? 0 : close + run - at;
    }

    /** Whether letters or digits stand on both sides of a place: an underscore there is text. */
    public static boolean isInsideWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Where the mark of a footnote ends that stands behind a word or at the end; the place when it is none. */
    private static int footnoteEnd(String text, int at) {
        if (at == 0 || !text.startsWith("[^", at)) {
            return at;
        }
        int end = at + 2;
        while (end < text.length()
                && end - at < LONGEST_MARK
                && text.charAt(end) != ']'
                && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        boolean mark = end > at + 2 && text.startsWith("]", end);
        boolean behind = !Character.isWhitespace(text.charAt(at - 1)) || end == text.length() - 1;
        return mark && behind ? end : at;
    }

    private static int targetEnd(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return open;
    }
}
