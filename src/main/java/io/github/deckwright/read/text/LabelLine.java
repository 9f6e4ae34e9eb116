package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A line that starts with a label and a colon, in emphasis or not: {@code **Answer:** 42}, {@code A: 42}, {@code _Réponse :_}.
 *
 * @param line counted from 1
 * @param column where the text behind the label goes on, from 0
 * @param number behind the word, as in {@code Answer 3:}; -1 when there is none
 */
public record LabelLine(int line, int column, int number) {
    private static final int LONGEST = 40;

    /** Of words that are not known a sentence may begin with more. */
    private static final int LONGEST_OF_ANY = 24;

    /** Looks for a label with that meaning at the start of a line: the words alone, or with words beside them that say which. */
    public static Optional<LabelLine> in(String text, int line, Words meaning) {
        boolean pair = meaning == Words.ANSWER || meaning == Words.QUESTION;
        return read(text, line, pair ? meaning::labels : meaning::is);
    }

    /** Whether a line is such a label with nothing behind it. */
    public static boolean isAll(String text, Words meaning) {
        return in(text, 1, meaning)
                .filter(label -> text.substring(label.column()).isBlank())
                .isPresent();
    }

    /** Looks for a label that says no more than that. */
    public static Optional<LabelLine> plain(String text, int line, Words meaning) {
        return read(text, line, meaning::is);
    }

    /** Behind the colon of a label of a few words, whatever they say: {@code Topic: Ripening}; 0 when a plain text begins with none. */
    public static int anyEnd(String plain) {
        int colon = plain.indexOf(':');
        return colon > 0 && colon <= LONGEST_OF_ANY ? colon + 1 : 0;
    }

    private static Optional<LabelLine> read(String text, int line, Predicate<String> meaning) {
        int start = 0;
        while (start < text.length() && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '>')) {
            start++;
        }
        int marks = start;
        while (marks < text.length() && isMark(text.charAt(marks))) {
            marks++;
        }
        if (marks == start + 1 && marks < text.length() && text.charAt(marks) == ' ') {
            return Optional.empty(); // a bullet
        }
        Optional<LabelLine> stopped = stopped(text, line, start, marks, meaning);
        if (stopped.isPresent()) {
            return stopped;
        }
        int colon = marks;
        int limit = Math.min(text.length(), marks + LONGEST);
        while (colon < limit && !Signs.isColon(text.charAt(colon))) {
            colon++;
        }
        boolean found = colon < text.length() && Signs.isColon(text.charAt(colon));
        if (!found && !(marks > start && colon - marks < LONGEST)) {
            return Optional.empty();
        }
        String word = text.substring(marks, Math.min(colon, text.length()));
        String bare = withoutNumber(word);
        if (!isWord(withoutBracket(bare), marks > start) || !meaning.test(bare)) {
            return Optional.empty();
        }
        if (!found && !endsWithMarks(text, text.substring(start, marks))) {
            return Optional.empty();
        }
        if (word.indexOf('`') >= 0 || text.startsWith("::", colon)) {
            return Optional.empty(); // a::b is code
        }
        int end = found ? colon + 1 : text.length();
        while (end < text.length() && isMark(text.charAt(end)) && marks > start) {
            end++;
        }
        return Optional.of(new LabelLine(line, end, number(word)));
    }

    /** A label in emphasis of its own that ends with a full stop, as books have it: {@code **Solution.** Both are}. */
    private static Optional<LabelLine> stopped(String text, int line, int start, int marks, Predicate<String> meaning) {
        String emphasis = text.substring(start, marks);
        int close = emphasis.isEmpty() ? -1 : text.indexOf(emphasis, marks);
        boolean full = close > marks && close - marks < LONGEST && text.charAt(close - 1) == '.';
        String bare = full ? withoutNumber(text.substring(marks, close - 1)) : "";
        int end = close + emphasis.length();
        return full && isWord(bare, true) && bare.length() > 1 && meaning.test(bare)
                ? Optional.of(new LabelLine(line, end, number(text.substring(marks, close - 1))))
                : Optional.empty();
    }

    /** Whether a text begins with {@code Short answer:} and goes on to {@code Longer answer:}: then both say something. */
    public static boolean isOneOfSeveral(Passage text) {
        String label = words(text.lines().get(0).text());
        int last = label.lastIndexOf(' ');
        return last > 0
                && text.lines().stream()
                        .skip(1)
                        .map(line -> words(line.text()))
                        .anyMatch(other -> !other.equals(label) && other.endsWith(label.substring(last)));
    }

    /** The words in front of the colon of a line that is no quote. */
    private static String words(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon < LONGEST && line.charAt(0) != '>' ? Words.normal(line.substring(0, colon)) : "";
    }

    /** The passage that starts with this line, without the label. */
    public Passage rest(Passage from) {
        List<Passage.Line> lines = new ArrayList<>(from.lines());
        Passage.Line first = lines.get(0);
        int skip =
                Math.max(0, Math.min(column - (first.column() - 1), first.text().length()));
        skip = Run.space(first.text(), skip);
        Passage.Line rest = first.from(skip);
        lines.set(0, isOpen(first.text().substring(0, skip)) ? withoutEndMark(rest) : rest);
        return new Passage(lines).trimmed();
    }

    /** Whether emphasis begins in front of the label and goes on behind it: {@code **Q: Why?**}. */
    private static boolean isOpen(String label) {
        int first = label.indexOf(Signs.BOLD);
        return first >= 0 && label.indexOf(Signs.BOLD, first + 2) < 0;
    }

    private static Passage.Line withoutEndMark(Passage.Line line) {
        String text = line.text().stripTrailing();
        boolean closes = text.endsWith(Signs.BOLD) && text.indexOf(Signs.BOLD) == text.length() - 2;
        return closes ? line.part(0, text.length() - 2) : line;
    }

    /** Letters only; a single Latin letter only where it is the custom: P and R of Spanish and Portuguese where emphasis marks them. */
    private static boolean isWord(String word, boolean marked) {
        String text = word.strip();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)
                    && c != ' '
                    && c != '-'
                    && c != '\''
                    && c != '’'
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && Character.getType(c) != Character.COMBINING_SPACING_MARK) {
                return false;
            }
        }
        return text.length() != 1 || text.charAt(0) > 0x7F || (marked ? "QAPR" : "QA").indexOf(text.charAt(0)) >= 0;
    }

    /** {@code Answer (Java)} says of what. */
    private static String withoutBracket(String word) {
        int bracket = word.indexOf('(');
        return bracket > 0 && word.stripTrailing().endsWith(")") ? word.substring(0, bracket) : word;
    }

    private static boolean endsWithMarks(String text, String open) {
        return !open.isEmpty() && text.stripTrailing().endsWith(open);
    }

    private static String withoutNumber(String word) {
        int end = word.length();
        while (end > 0 && (Character.isDigit(word.charAt(end - 1)) || " #.*_".indexOf(word.charAt(end - 1)) >= 0)) {
            end--;
        }
        return word.substring(0, end);
    }

    private static int number(String word) {
        String digits = word.substring(withoutNumber(word).length()).replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 4 ? -1 : Integer.parseInt(digits);
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_';
    }
}
