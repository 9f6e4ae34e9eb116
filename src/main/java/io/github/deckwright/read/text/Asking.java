package io.github.deckwright.read.text;

/** Tells whether a text asks something. */
final class Asking {
    private Asking() {}

    static boolean asks(String plain) {
        String text = withoutEnd(plain);
        return !text.isEmpty() && (hasQuestionMark(plain) || asksInWords(NormalText.of(text)));
    }

    private static boolean asksInWords(NormalText text) {
        return Words.ASKS.begins(text) || Words.ASKS_INSIDE.occursIn(text) || Words.ASKS_AT_END.ends(text);
    }

    static boolean hasQuestionMark(String plain) {
        String text = withoutEnd(withoutRemark(plain));
        return Signs.endAsking(text)
                || marksQuestion(plain)
                || (isGreek(text)
                        && Signs.GREEK.indexOf(
                                        plain.strip().charAt(plain.strip().length() - 1))
                                >= 0);
    }

    /** Without a remark in brackets behind a question mark: {@code Which are cheap? (Choose two.)}. */
    private static String withoutRemark(String plain) {
        String text = plain.stripTrailing();
        boolean round = text.endsWith(")") || text.endsWith("）") || text.endsWith("]");
        int open = round ? Math.max(Math.max(text.lastIndexOf('('), text.lastIndexOf('（')), text.lastIndexOf('[')) : -1;
        String before = open < 0 ? "" : text.substring(0, open).stripTrailing();
        return Signs.endAsking(before) ? before : plain;
    }

    private static boolean isGreek(String text) {
        int last = text.isEmpty() ? 0 : text.charAt(text.length() - 1);
        return last != 0 && Character.UnicodeScript.of(last) == Character.UnicodeScript.GREEK;
    }

    /** Whether it is worth asking for a question mark in what is shown of some Markdown. */
    static boolean mayHoldMark(String markdown) {
        int first = 0;
        int end = markdown.length();
        while (first < end && markdown.charAt(first) < 128) {
            if (markdown.charAt(first) == Signs.ASKS) {
                return true;
            }
            first++;
        }
        return first < end && mayHoldMarkOfAnyScript(markdown);
    }

    private static boolean mayHoldMarkOfAnyScript(String markdown) {
        return holdsMark(markdown)
                || markdown.indexOf(Signs.GREEK.charAt(0)) >= 0
                || markdown.indexOf(Signs.GREEK.charAt(1)) >= 0;
    }

    static boolean holdsMark(String text) {
        return Signs.lastQuestionMark(text, text.length()) >= 0 || marksQuestion(text);
    }

    /** Whether a mark that does not stand at the end asks. */
    private static boolean marksQuestion(String text) {
        return text.indexOf(Signs.INVERTED) >= 0 || text.indexOf(Signs.INSIDE) >= 0;
    }

    static boolean setsTask(String plain) {
        NormalText text = NormalText.of(plain);
        return Words.TASK.begins(text) || Words.TASK_AT_END.ends(text);
    }

    static boolean asksToTell(String plain) {
        NormalText text = NormalText.of(plain);
        return Words.TELL.begins(text) || Words.TELL_AT_END.ends(text);
    }

    /** Without what decorates the end: signs of difficulty, brackets, quotes. */
    private static String withoutEnd(String plain) {
        int end = plain.length();
        while (end > 0) {
            int c = plain.codePointBefore(end);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter || Signs.QUESTION_MARKS.indexOf(c) >= 0 || c == Signs.INVERTED) {
                break;
            }
            end -= Character.charCount(c);
        }
        return isSignature(plain, end) ? "" : plain.substring(0, end);
    }

    /** Whether the end lies in the brackets of a call, as in {@code get(path, options?)}: such a mark asks nothing. */
    private static boolean isSignature(String plain, int end) {
        int close = plain.indexOf(')', end);
        int open = plain.lastIndexOf('(', end);
        return end > 0
                && plain.charAt(end - 1) == Signs.QUESTION_MARKS.charAt(0)
                && close >= 0
                && open > 0
                && Character.isLetterOrDigit(plain.charAt(open - 1))
                && plain.indexOf(')', open) == close;
    }
}
