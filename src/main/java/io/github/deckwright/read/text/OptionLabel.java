package io.github.deckwright.read.text;

import java.util.Optional;

/**
 * The mark in front of an option: {@code A)}, {@code **b.**}, {@code (ج)}, {@code ２：} or a bold letter alone.
 *
 * @param symbol as {@link OptionSymbols} compares it
 * @param end index of the first character after the mark and the space behind it
 * @param emphasis opened in front of the symbol and not closed behind the mark, so that it goes on in the text
 */
public record OptionLabel(String symbol, int end, String emphasis) {
    private static final String BRACKETS = ")]）】";
    private static final String OPENERS = "([（【";

    /** Finds the mark at the start of a line. */
    public static Optional<OptionLabel> of(String line) {
        return new Scan(line).label();
    }

    /** The letter that labels a line as options and parts have it, whatever emphasis or bullet is around; 0 when there is none. */
    public static char letter(String line) {
        int at = Run.of(" \t>*_-+", line, 0);
        int end = Run.of("*_", line, at + 1);
        boolean label = end < line.length()
                && Character.isLetter(line.charAt(at))
                && Signs.CLOSERS.indexOf(line.charAt(end)) >= 0;
        return label ? line.charAt(at) : 0;
    }

    /** A walk over the start of one line. */
    private static final class Scan {
        private final String line;
        private int at;

        Scan(String line) {
            this.line = line;
        }

        Optional<OptionLabel> label() {
            skipSpace();
            String around = take(Signs.HIGHLIGHT) ? Signs.HIGHLIGHT : take(Signs.CROSSED_OUT) ? Signs.CROSSED_OUT : "";
            String emphasis = emphasis();
            int sign = EnclosedSign.end(line, at);
            if (sign > at) {
                return enclosed(sign, around, emphasis);
            }
            boolean bracket = at < line.length() && OPENERS.indexOf(line.charAt(at)) >= 0;
            if (bracket) {
                at++;
            }
            int start = at;
            while (at < line.length() && at - start < 4 && Character.isLetterOrDigit(line.charAt(at))) {
                at++;
            }
            String symbol = at > start ? OptionSymbols.of(line.substring(start, at)) : "";
            if (symbol.isEmpty()) {
                return Optional.empty();
            }
            String closing = Emphasis.closing(emphasis);
            boolean closedEarly = !emphasis.isEmpty() && take(closing);
            boolean closed = closer(Character.isDigit(line.charAt(start)));
            boolean closedLate = !emphasis.isEmpty() && !closedEarly && closed && take(closing);
            int end = at;
            skipSpace();
            boolean alone = !bracket && at == line.length() && Character.isUpperCase(line.charAt(start));
            boolean apart = !closed && !bracket && at > end && isSetApart(line.substring(start, end), line.charAt(end));
            if (!closed && !(closedEarly && at > end) && !alone && !apart) {
                return Optional.empty();
            }
            if (bracket && line.startsWith("(", end) && line.charAt(end - 1) == ']') {
                return Optional.empty(); // a link
            }
            return Optional.of(new OptionLabel(symbol, at, closedEarly || closedLate ? around : around + emphasis));
        }

        private Optional<OptionLabel> enclosed(int end, String around, String emphasis) {
            String symbol = OptionSymbols.of(line.substring(at, end));
            at = end;
            String closing = Emphasis.closing(emphasis);
            boolean closedEarly = !emphasis.isEmpty() && take(closing);
            closer(false);
            boolean closed = closedEarly || (!emphasis.isEmpty() && take(closing));
            skipSpace();
            return symbol.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new OptionLabel(symbol, at, closed ? around : around + emphasis));
        }

        /** Whether the white space behind a symbol is enough: a wide one or a tab, or any where such a letter is no word. */
        private static boolean isSetApart(String symbol, char space) {
            char last = symbol.charAt(symbol.length() - 1);
            boolean wide = space == '\u3000' || space == '\t';
            return wide || (symbol.length() == 1 && last > 127 && (OptionSymbols.hasNoCase(last) || isFullWidth(last)));
        }

        private static boolean isFullWidth(char c) {
            return c >= '\uFF10' && c <= '\uFF5A';
        }

        private String emphasis() {
            int start = at;
            if (line.startsWith("<", at) && !line.startsWith("</", at)) {
                at = Emphasis.tagEnd(line, at);
                return line.substring(start, at);
            }
            while (at < line.length() && at - start < 3 && "*_".indexOf(line.charAt(at)) >= 0) {
                at++;
            }
            if (at > start && at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at = start; // a bullet, no emphasis
            }
            return line.substring(start, at);
        }

        private boolean closer(boolean number) {
            if (line.startsWith(" - ", at) || line.startsWith(" – ", at) || line.startsWith(" — ", at)) {
                at += 2;
                return true;
            }
            if (line.startsWith("\\", at)) {
                at++;
            }
            if (line.startsWith(" )", at) || line.startsWith(" :", at)) {
                at++;
            }
            if (at == line.length() || Signs.CLOSERS.indexOf(line.charAt(at)) < 0) {
                return false;
            }
            boolean bracket = BRACKETS.indexOf(line.charAt(at++)) >= 0;
            char next = at < line.length() ? line.charAt(at) : ' ';
            // 2.5 and C::D are values, not labels
            return next != ':' && !(number && !bracket && Character.isDigit(next));
        }

        private boolean take(String text) {
            if (line.startsWith(text, at)) {
                at += text.length();
                return true;
            }
            return false;
        }

        private void skipSpace() {
            at = Run.space(line, at);
        }
    }
}
