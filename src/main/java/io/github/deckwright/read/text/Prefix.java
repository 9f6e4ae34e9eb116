package io.github.deckwright.read.text;

import java.util.Locale;

/**
 * What stands in front of the words of a line and may recur in front of others: {@code F12.}, {@code [3]}, {@code Exercise 4:}, {@code ❓}.
 * No list of words is asked: only a text that recurs, with running numbers, is a label, in any language.
 *
 * @param pattern the same for all lines that begin alike: in lower case, each number as {@code #}; empty when there is none
 * @param number the last number in it; -1 when there is none
 * @param end where the text goes on
 */
public record Prefix(String pattern, int number, int end) {
    private static final Prefix NONE = new Prefix("", -1, 0);
    private static final int LONGEST = 32;
    private static final int MOST_WORDS = 4;
    private static final int MOST_DIGITS = 4;
    private static final String OPENERS = "([（【#";

    /** Reads the start of a line without emphasis around the whole. */
    public static Prefix in(String line) {
        return new Reader(line).read();
    }

    private static final class Reader {
        private final String line;
        private final StringBuilder pattern = new StringBuilder();
        private int at;
        private int number = -1;
        private int words;
        private int behind;
        private boolean closed;

        Reader(String line) {
            this.line = line;
        }

        Prefix read() {
            boolean signs = signs();
            int behindSigns = at;
            at += at < line.length() && OPENERS.indexOf(line.charAt(at)) >= 0 ? take() : 0;
            boolean going = true;
            while (going && at < line.length() && at < LONGEST && !closed) {
                int c = line.codePointAt(at);
                if (Character.isDigit(c)) {
                    going = digits();
                } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                    going = (number < 0 || behind++ == 0) && word();
                } else if (c == ' ' || c == '\\') {
                    pattern.append(c == ' ' ? " " : "");
                    at++;
                } else {
                    going = closes(c);
                }
            }
            boolean label = closed && (number >= 0 || (words > 0 && endsWithColon()));
            if (label && at < line.length() && isApart()) {
                return found(at);
            }
            return signs && behindSigns < line.length() ? signsOnly(behindSigns) : NONE;
        }

        private Prefix signsOnly(int end) {
            pattern.setLength(0);
            pattern.append(line, 0, end);
            number = -1;
            return found(end);
        }

        private Prefix found(int end) {
            int text = Run.space(line, end);
            return new Prefix(pattern.toString().strip().toLowerCase(Locale.ROOT), number, text);
        }

        private int take() {
            pattern.append(line.charAt(at));
            return 1;
        }

        private boolean signs() {
            int start = at;
            while (at < line.length()) {
                int c = line.codePointAt(at);
                boolean arrow = Signs.isArrow(line, at);
                if (!arrow && !Signs.isPicture(c) && (at == start || c != ' ')) {
                    break;
                }
                int width = arrow && c < 0x7F ? 2 : Character.charCount(c);
                pattern.append(line, at, at + width);
                at += width;
            }
            return at > start;
        }

        private boolean digits() {
            int start = at;
            int value = 0;
            while (at < line.length() && Character.isDigit(line.charAt(at)) && at - start <= MOST_DIGITS) {
                value = value * 10 + Character.digit(line.charAt(at++), 10);
            }
            number = value;
            pattern.append('#');
            return at - start <= MOST_DIGITS;
        }

        private boolean word() {
            int start = at;
            while (at < line.length() && isPartOfWord(line.codePointAt(at))) {
                at += Character.charCount(line.codePointAt(at));
            }
            pattern.append(line, start, at);
            return ++words <= MOST_WORDS;
        }

        private static boolean isPartOfWord(int c) {
            int type = Character.getType(c);
            return Character.isLetter(c)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK;
        }

        /** A closing sign; a dash only apart from the words, a full stop between digits only as a further level. */
        private boolean closes(int c) {
            boolean level = c == '.' && at + 1 < line.length() && Character.isDigit(line.charAt(at + 1));
            boolean dash = Signs.DASHES.indexOf(c) >= 0 && number >= 0 && line.startsWith(" ", at + 1);
            if (Signs.CLOSERS.indexOf(c) < 0 && !dash) {
                return false;
            }
            pattern.appendCodePoint(c);
            at++;
            closed = !level;
            while (closed && at < line.length() && Signs.CLOSERS.indexOf(line.charAt(at)) >= 0) {
                pattern.append(line.charAt(at++));
            }
            return true;
        }

        private boolean endsWithColon() {
            return Signs.isColon(pattern.charAt(pattern.length() - 1));
        }

        private boolean isApart() {
            return Character.isWhitespace(line.charAt(at)) || line.charAt(at - 1) > 0x7F;
        }
    }
}
