package io.github.deckwright.read.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a line begins when that may be the same for others: {@code Jibu:}, {@code **Ans.**}, {@code **Answer** –}, {@code →}, {@code F3.}.
 * Only that it recurs makes a label of it.
 *
 * @param pattern as in {@link Prefix}
 * @param number the number in it; -1 when there is none
 * @param end where the text goes on; the length of the line when it holds nothing else
 * @param open the emphasis that began in front of it and ends with the line; empty when there is none
 */
public record Opening(String pattern, int number, int end, String open) {
    /** No label is longer, with its emphasis. */
    private static final int LONGEST = 48;

    /** Up to three words, a number, and a sign that ends them. */
    private static final Pattern WORDS = Pattern.compile(
            "\\A(\\p{L}[\\p{L}\\p{M}'’]{0,19}+(?: \\p{L}[\\p{L}\\p{M}'’]{0,19}+){0,2})( ?\\d{1,4})?( ?(?:[–—→⇒]|->|=>)| -|[.)])(?=\\s|$)");

    /** Abbreviations with a number: {@code Nr. 3}, {@code Pyt. 3:}. */
    private static final Pattern NUMBERED =
            Pattern.compile("\\A(?:\\p{L}[\\p{L}\\p{M}'’]{0,19}+\\.? ?){1,3}[#№]?(\\d{1,4})( ?[.:)：–—-])?(?=\\s|$)");

    private static final String DIGITS = "0123456789";

    /** What {@link #WORDS} ends with, or with a part of it. */
    private static final String SIGNS = "–—→⇒>-.)";

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** Reads a line; empty when it begins with nothing that could be a label. */
    public static Optional<Opening> in(String line) {
        String open = emphasis(line);
        char[] bare = new char[LONGEST];
        int[] places = new int[LONGEST];
        int length = 0;
        for (int i = open.length(), end = line.length(); i < end && length < LONGEST; i++) {
            char c = line.charAt(i);
            if (c != '*' && !(c == '_' && (isEnd(line, i - 1) || isEnd(line, i + 1)))) {
                places[length] = i;
                bare[length++] = c;
            }
        }
        String text = new String(bare, 0, length).stripTrailing();
        Prefix prefix = prefix(text);
        if (prefix.pattern().isEmpty()) {
            prefix = words(text, !open.isEmpty() && line.startsWith(open, closing(line, open)));
        }
        if (prefix.pattern().isEmpty()) {
            return Optional.empty();
        }
        int last = Run.spaceBefore(text, Math.min(prefix.end(), text.length()));
        return last == 0 ? Optional.empty() : closed(line, prefix, places[last - 1] + 1, open);
    }

    /** The pattern of a whole line, so that lines can be found that differ in numbers alone. */
    public static String patternOf(String line) {
        return NUMBER.matcher(line.strip()).replaceAll("#");
    }

    private static Optional<Opening> closed(String line, Prefix prefix, int end, String open) {
        int text = end;
        String left = open;
        if (!open.isEmpty() && line.indexOf(open, open.length()) >= 0 && line.indexOf(open, open.length()) <= end) {
            text = Math.max(end, line.indexOf(open, open.length()) + open.length());
            left = "";
        } else if (!open.isEmpty()) {
            boolean whole = line.stripTrailing().endsWith(open)
                    && line.indexOf(open, end) == line.stripTrailing().length() - open.length();
            if (!whole) {
                return Optional.empty();
            }
        }
        text = Run.space(line, text);
        return Optional.of(new Opening(prefix.pattern(), prefix.number(), text, left));
    }

    /** A label alone in its line is one too. */
    private static Prefix prefix(String text) {
        Prefix found = Prefix.in(text);
        boolean mayBeAlone = !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(text.length() - 1));
        if (found.pattern().isEmpty() && mayBeAlone) { // a sign ends each of them
            Prefix alone = Prefix.in(text + " x");
            return alone.end() == text.length() + 1 ? alone : found;
        }
        return found;
    }

    private static Prefix words(String text, boolean emphasised) {
        if (emphasised) {
            Ordinal known = Ordinal.in(text);
            if (known.label() == Title.Label.QUESTION && known.number() >= 0) {
                return label(text.substring(0, known.end()).stripTrailing(), known.number());
            }
        }
        if (text.isEmpty() || !Character.isLetter(text.codePointAt(0))) {
            return new Prefix("", -1, 0);
        }
        if (holdsOne(DIGITS, text)) {
            Matcher numbered = NUMBERED.matcher(text);
            if (numbered.lookingAt() && (numbered.group(2) != null || emphasised)) {
                return label(numbered.group(), Integer.parseInt(numbered.group(1)));
            }
        }
        if (!holdsOne(SIGNS, text)) {
            return new Prefix("", -1, 0);
        }
        Matcher matcher = WORDS.matcher(text);
        if (!matcher.lookingAt()) {
            return new Prefix("", -1, 0);
        }
        String sign = matcher.group(3).strip();
        String word = matcher.group(1);
        boolean stop = sign.equals(".") || sign.equals(")");
        boolean label = !stop
                || emphasised
                || (word.length() == 1 && Character.isUpperCase(word.charAt(0)))
                || Words.ANSWER.is(word);
        String number = matcher.group(2);
        return label
                ? label(matcher.group(), number == null ? -1 : Integer.parseInt(number.strip()))
                : new Prefix("", -1, 0);
    }

    /** Whether one of some characters occurs, without which an expression need not be tried. */
    private static boolean holdsOne(String characters, String text) {
        for (int i = 0, end = text.length(); i < end; i++) {
            char c = text.charAt(i);
            boolean letter = c == ' ' || (c >= 'a' && c <= 'z'); // as most are, and none of those asked for
            if (!letter && characters.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Prefix label(String text, int number) {
        return new Prefix(patternOf(text).toLowerCase(Locale.ROOT), number, text.length());
    }

    private static int closing(String line, String open) {
        int close = line.indexOf(open, open.length());
        return close < 0 || close > LONGEST ? line.length() : close;
    }

    private static String emphasis(String line) {
        if (line.isEmpty() || Character.isLetterOrDigit(line.charAt(0))) {
            return "";
        }
        for (String mark : Signs.WRAPPERS) {
            if (line.startsWith(mark)
                    && line.length() > mark.length()
                    && !Character.isWhitespace(line.charAt(mark.length()))) {
                return mark;
            }
        }
        return "";
    }

    private static boolean isEnd(String line, int at) {
        return at < 0 || at >= line.length() || !Character.isLetterOrDigit(line.charAt(at));
    }
}
