package io.github.deckwright.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the label of one line: what stands in front of it, its word and number, and the sign or the emphasis that ends it. */
final class LabelReader {
    private static final int LONGEST = 40;

    /** Note tools have letters, and short words. */
    private static final int LONGEST_LETTER = 16;

    private static final int MOST_DIGITS = 4;

    /** What ends a label stands no further from its beginning, unless there is emphasis. */
    private static final int NEAR = 64;

    /** What stands between letters of a label: also what joins or parts letters of Persian and of Indian scripts without a sign. */
    private static final String INSIDE_WORDS = " -'’‘\u200C\u200D";

    /** What a label is called that is more than a word. */
    private static final String QUESTION = "question";

    /** {@code Answer**} with a space; longer words for an answer are terms as well: {@code Solution - what is dissolved}. */
    private static final int LONGEST_DASHED = 9;

    /** Words that need no colon in brackets; those for a question have a number there. */
    private static final Set<Words> BRACKETED = Set.of(Words.ANSWER, Words.EXPLANATION, Words.HINT);

    private final String text;

    private LabelReader(String text) {
        this.text = text;
    }

    /** French holds the sign that ends a label to its word by a space that does not break; where it stands, any other would do. */
    private static String withPlainSpaces(String text) {
        char[] plain = null;
        for (int at = 0, limit = Math.min(text.length(), NEAR); at < limit; at++) {
            if (Signs.isHardSpace(text.charAt(at))) {
                plain = plain == null ? text.toCharArray() : plain;
                plain[at] = ' ';
            }
        }
        return plain == null ? text : new String(plain);
    }

    static Label read(String text) {
        if (!mayHoldOne(text)) {
            return Label.NONE;
        }
        LabelReader reader = new LabelReader(withPlainSpaces(text));
        List<Label.Name> names = reader.names();
        Optional<LetterLabel> letter = reader.letter();
        return names.isEmpty() && letter.isEmpty() ? Label.NONE : new Label(names, letter);
    }

    /** Quickly sorts out what cannot begin with a label: prose without a sign near its start, and no item of a list. */
    private static boolean mayHoldOne(String text) {
        int end = text.length();
        int start = start(text);
        if (start < end && (Signs.isBullet(text, start) || Character.isDigit(text.charAt(start)))) {
            return true;
        }
        for (int at = start, limit = Math.min(end, start + NEAR); at < limit; at++) {
            char c = text.charAt(at);
            boolean stop = Signs.isStop(c) && at - start <= LONGEST_LETTER;
            stop |= at - start <= LONGEST_DASHED && Signs.DASHES.indexOf(c) >= 0;
            if (stop || c == '*' || c == '_' || c == '<' || c == '【' || Signs.isColon(c)) {
                return true;
            }
        }
        return false;
    }

    /** Behind white space, the signs of quotes and pictures. */
    private static int start(String text) {
        int start = 0;
        while (start < text.length() && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '>')) {
            start++;
        }
        boolean letter = start == text.length() || text.charAt(start) < Signs.FIRST_PICTURE;
        return letter && !text.startsWith(":", start) ? start : LeadingSigns.end(text, start);
    }

    private List<Label.Name> names() {
        int start = start(text);
        int marks = marksEnd(start);
        if (marks == start + 1 && marks < text.length() && text.charAt(marks) == ' ') {
            start = Run.space(text, marks); // a bullet, as a dash is that belongs to no word
            if (marksEnd(start) > start || isOneLetter(start)) {
                return List.of();
            }
            marks = start;
        }
        Label.Name bracketed = bracketed(marks);
        if (bracketed != null) {
            return List.of(bracketed);
        }
        Label.Name stopped = marks > start ? stopped(start, marks) : null;
        Label.Name closed = closed(start, marks);
        if (stopped == null) {
            return closed == null ? List.of() : List.of(closed);
        }
        return closed == null ? List.of(stopped) : List.of(stopped, closed);
    }

    /** A label in emphasis of its own that ends with a full stop, as books have it: {@code **Solution.** Both are}. */
    private Label.@Nullable Name stopped(int start, int marks) {
        String emphasis = text.substring(start, marks);
        int close = text.indexOf(Emphasis.closing(emphasis), marks);
        if (close <= marks || close - marks >= LONGEST) {
            return null;
        }
        boolean stop = text.charAt(close - 1) == '.';
        String word = text.substring(marks, stop ? close - 1 : close);
        String bare = withoutNumber(word);
        boolean label = stop ? bare.length() > 1 && isWord(bare, true) : isBareAnswer(emphasis, bare, marksEnd(close));
        return label ? name(word, bare, marksEnd(close)) : null;
    }

    /** {@code **Answer** Ann}: a word for an answer in bold, with nothing but a space behind it; {@code **Answer** all of them} sets a task. */
    private boolean isBareAnswer(String emphasis, String word, int end) {
        int next = Run.space(text, end);
        return !word.isEmpty()
                && emphasis.equals(Signs.BOLD)
                && next > end
                && next < text.length()
                && (Character.isLetterOrDigit(text.codePointAt(next))
                        || text.charAt(next) == '`'
                        || text.charAt(next) == '$')
                && !(isLatin(word) && Character.isLowerCase(text.codePointAt(next)))
                && Words.ANSWER.is(word)
                && isWord(word, true);
    }

    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /** A label in brackets of East Asia, which need no colon: {@code 【解析】 …}, {@code **【答案】** B}. */
    private Label.@Nullable Name bracketed(int marks) {
        int close = text.startsWith("【", marks) ? text.indexOf('】', marks) : -1;
        if (close < 0 || close - marks > LONGEST) {
            return null;
        }
        String word = text.substring(marks + 1, close).strip();
        String bare = withoutNumber(word);
        int behind = marksEnd(close + 1);
        int end = behind < text.length() && Signs.isColon(text.charAt(behind)) ? marksEnd(behind + 1) : behind;
        return Words.isAny(bare, BRACKETED) ? name(word, bare, end) : null;
    }

    /** A label that ends with a colon, or with its emphasis and the line. */
    private Label.@Nullable Name closed(int start, int marks) {
        boolean marked = marks > start;
        int limit = Math.min(text.length(), marks + LONGEST);
        int colon = marks;
        boolean found = false;
        while (colon < limit && !found) {
            found = Signs.isColon(text.charAt(colon)) || isAnswerDash(marks, colon);
            colon += found ? 0 : 1;
        }
        boolean whole = !found && marked && colon - marks < LONGEST && endsWith(text.substring(start, marks));
        if (!found && !whole) {
            return null;
        }
        int tag = marked ? text.substring(marks, colon).indexOf("</") : -1;
        String word = text.substring(marks, tag < 0 ? colon : marks + tag);
        String bare = withoutNumber(word);
        if (word.indexOf('`') >= 0 || text.startsWith("::", colon)) { // a::b is code
            return null;
        }
        int end = found ? colon + 1 : text.length();
        int behind = marked ? marksEnd(end) : end;
        return isWord(withoutBracket(bare), marked) ? name(word, bare, behind) : counted(word, behind);
    }

    /** A dash apart from what follows, behind a word for an answer: {@code Ans - A column}; behind others it parts a term from its meaning. */
    private boolean isAnswerDash(int start, int at) {
        return Signs.DASHES.indexOf(text.charAt(at)) >= 0
                && at - start <= LONGEST_DASHED
                && text.startsWith(" ", at + 1)
                && Words.ANSWER.is(withoutMarks(text.substring(start, at)));
    }

    /** A label for a question that its number does not end: {@code 第3题}, {@code 3. soru}, {@code Вопрос №3}, {@code [Q3]}. */
    private Label.@Nullable Name counted(String label, int end) {
        String bare = withoutMarks(label);
        Ordinal found = Ordinal.in(bare);
        boolean whole = found.end() == bare.length() && found.label() == Title.Label.QUESTION;
        return whole && found.number() >= 0
                ? new Label.Name(QUESTION, found.number(), end, Run.space(text, end) == text.length())
                : null;
    }

    private static String withoutMarks(String label) {
        return label.substring(0, Run.before(" *_", label, label.length())).strip();
    }

    private Label.Name name(String word, String bare, int end) {
        return new Label.Name(bare, number(word.substring(bare.length())), end, Run.space(text, end) == text.length());
    }

    /** Whether a word of one letter stands at a place: in a list of letters they name its items. */
    private boolean isOneLetter(int at) {
        return at + 1 < text.length()
                && Character.isLetter(text.charAt(at))
                && !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Behind the signs and tags of emphasis. */
    private int marksEnd(int from) {
        int end = Run.of("*_", text, from);
        for (int tag = Emphasis.tagEnd(text, end); tag > end; tag = Emphasis.tagEnd(text, end)) {
            end = Run.of("*_", text, tag);
        }
        return end;
    }

    private boolean isMark(int at) {
        char c = text.charAt(at);
        return c == '*' || c == '_' || (c == '<' && Emphasis.tagEnd(text, at) > at);
    }

    private boolean endsWith(String emphasis) {
        return text.stripTrailing().endsWith(Emphasis.closing(emphasis));
    }

    /** Letters only; a single one only where it is the custom. */
    private static boolean isWord(String word, boolean marked) {
        String bare = word.strip();
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (!isLetter(c) && INSIDE_WORDS.indexOf(c) < 0) {
                return false;
            }
        }
        return bare.length() != 1 || LetterLabel.isLabel(bare.charAt(0), marked);
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** {@code Answer (Java)} says of what. */
    private static String withoutBracket(String word) {
        int bracket = word.indexOf('(');
        return bracket > 0 && word.stripTrailing().endsWith(")") ? word.substring(0, bracket) : word;
    }

    static String withoutNumber(String word) {
        int end = word.length();
        while (end > 0 && (Character.isDigit(word.charAt(end - 1)) || " #.*_".indexOf(word.charAt(end - 1)) >= 0)) {
            end--;
        }
        return word.substring(0, end);
    }

    /** The number in what stands behind a word; -1 when there is none, or none of a question. */
    private static int number(String behind) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < behind.length(); i++) {
            char c = behind.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        boolean number = digits.length() > 0 && digits.length() <= MOST_DIGITS;
        return number ? Integer.parseInt(digits.toString()) : -1;
    }

    /** The label as note tools write it: no emphasis, at the start of the line or of a list item, apart from what follows. */
    private Optional<LetterLabel> letter() {
        int spaces = Markers.indent(text);
        int start = spaces + markerWidth(spaces);
        if (spaces > 3 && start == spaces) {
            return Optional.empty();
        }
        Optional<LetterLabel> side = side(start);
        if (side.isPresent()) {
            return side;
        }
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_LETTER
                && !Signs.isColon(text.charAt(end))
                && !Signs.isStop(text.charAt(end))) {
            end++;
        }
        if (end == start || end >= text.length() || end - start >= LONGEST_LETTER || !separates(end)) {
            return Optional.empty();
        }
        int named = Run.spaceBefore(text, end); // Q6 : with a space in front of the colon, as French has it
        int digits = named;
        while (digits > start && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        String word = text.substring(start, digits).strip();
        LetterLabel.Role role = role(word, text.charAt(end));
        if (role == null) {
            return Optional.empty();
        }
        int number = digits < named && named - digits <= MOST_DIGITS ? Integer.parseInt(text, digits, named, 10) : -1;
        return Optional.of(
                new LetterLabel(role, word.toUpperCase(Locale.ROOT), number, start, Run.space(text, end + 1)));
    }

    /** {@code Front: x}, {@code **Meaning:** x}, {@code **Back**} alone: sides of a card, which mean something together only. */
    private Optional<LetterLabel> side(int start) {
        int marks = marksEnd(start);
        if (marks == text.length() || Character.isLowerCase(text.charAt(marks))) {
            return Optional.empty();
        }
        int behind = marks;
        while (behind < text.length()
                && behind - marks < LONGEST_LETTER
                && !Signs.isColon(text.charAt(behind))
                && !isMark(behind)) {
            behind++;
        }
        int closed = marksEnd(behind);
        boolean colon = closed < text.length() && Signs.isColon(text.charAt(closed));
        int end = colon ? marksEnd(closed + 1) : closed;
        boolean whole = marks > start && closed > behind && Run.space(text, end) == text.length();
        boolean apart = colon ? separates(closed) || end > closed + 1 : end == text.length();
        if (behind == marks || !apart || !(colon || whole)) {
            return Optional.empty();
        }
        String word = text.substring(marks, behind).strip();
        return LetterLabel.isSide(word)
                ? Optional.of(new LetterLabel(LetterLabel.Role.SIDE, word, -1, start, Run.space(text, end)))
                : Optional.empty();
    }

    private static LetterLabel.@Nullable Role role(String word, char end) {
        if (word.isEmpty()) {
            return null;
        }
        if (word.length() == 1) {
            boolean ofTool = !Signs.isStop(end) && Character.isUpperCase(word.charAt(0));
            return LetterLabel.role(word.charAt(0)).orElse(ofTool ? LetterLabel.Role.LETTER : null);
        }
        boolean letters = word.codePoints().allMatch(c -> isLetter(c) || c == ' ');
        if (Signs.isStop(end) || !letters || Character.isLowerCase(word.codePointAt(0))) {
            return null;
        }
        if (word.equals(LetterLabel.BOTH_WAYS) || Words.QUESTION.is(word)) {
            return LetterLabel.Role.QUESTION;
        }
        return Words.ANSWER.is(word) ? LetterLabel.Role.ANSWER : null;
    }

    /** A full-width sign needs no space after it; another one does, so that {@code C:\temp} and {@code A::B} are no labels. */
    private boolean separates(int at) {
        return Signs.isWideColon(text.charAt(at))
                || Signs.isWideStop(text.charAt(at))
                || at + 1 == text.length()
                || Character.isWhitespace(text.charAt(at + 1));
    }

    /** How wide the marker of a list item is that stands here, with the spaces behind it; 0 when none does. */
    private int markerWidth(int at) {
        int end = at;
        if (Signs.isBullet(text, end)) {
            end++;
        } else {
            while (end < text.length() && end - at < MOST_DIGITS && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end == at || end >= text.length() || ".)".indexOf(text.charAt(end)) < 0) {
                return 0;
            }
            end++;
        }
        int content = end;
        while (content < text.length() && content - end < 4 && text.charAt(content) == ' ') {
            content++;
        }
        return content > end ? content - at : 0;
    }
}
