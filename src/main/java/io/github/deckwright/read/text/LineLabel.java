package io.github.deckwright.read.text;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A label at the start of a line, such as {@code Q: } or {@code - A: } or {@code 问：}.
 *
 * @param role what the label announces
 * @param word the label in upper case, without number and colon; {@code C2} of a choice is {@code C} with number 2
 * @param number behind the word; -1 for none
 * @param indent of the content that belongs to the label: the width of a list marker in front of it
 * @param textStart index of what follows
 */
public record LineLabel(Role role, String word, int number, int indent, int textStart) {
    private static final int LONGEST = 16;
    private static final String BOTH_WAYS = "QA";

    /** What a label announces. */
    public enum Role {
        QUESTION,
        ANSWER,
        /** A single capital letter that means something in the notes of one tool only. */
        LETTER
    }

    /** Reads the label of a line. */
    public static Optional<LineLabel> of(String line) {
        int spaces = Markers.indent(line);
        int start = spaces + listMarker(line, spaces);
        if (spaces > 3 && start == spaces) {
            return Optional.empty();
        }
        int end = start;
        while (end < line.length()
                && end - start < LONGEST
                && !Signs.isColon(line.charAt(end))
                && line.charAt(end) != '.') {
            end++;
        }
        if (end == start || end >= line.length() || end - start >= LONGEST || !separates(line, end)) {
            return Optional.empty();
        }
        int digits = end;
        while (digits > start && Character.isDigit(line.charAt(digits - 1))) {
            digits--;
        }
        String word = line.substring(start, digits).strip();
        int number = digits < end && end - digits < 5 ? Integer.parseInt(line.substring(digits, end)) : -1;
        int text = Run.space(line, end + 1);
        Role role = role(word, line.charAt(end));
        return role == null
                ? Optional.empty()
                : Optional.of(new LineLabel(role, word.toUpperCase(Locale.ROOT), number, start, text));
    }

    /** Whether this answers a question with that label: languages have their own pairs. */
    public boolean answers(LineLabel question) {
        if (role != Role.ANSWER && role != Role.LETTER) {
            return false;
        }
        if (word.codePointCount(0, word.length()) > 1 || question.word.codePointCount(0, question.word.length()) > 1) {
            return role == Role.ANSWER && question.role == Role.QUESTION;
        }
        return switch (question.word) {
            case "Q" -> word.equals("A") || word.equals("R");
            case "P", "D" -> word.equals("R");
            case "F" -> word.equals("A");
            case "S" -> word.equals("C");
            case "H" -> word.equals("Đ");
            case "В" -> word.equals("О");
            case "问", "問" -> word.equals("答");
            default -> false;
        };
    }

    /** Whether the answer asks for the question, too: {@code QA:}, as some note tools have it. */
    public boolean isBothWays() {
        return word.equals(BOTH_WAYS);
    }

    /** Whether the label says by itself that a question follows; letters of other languages could be anything. */
    public boolean isPlain() {
        return role == Role.QUESTION;
    }

    /** Whether a question may follow the label when an answer follows the question. */
    public boolean mayAsk() {
        return role == Role.QUESTION || (role == Role.LETTER && "PDFSHВ".contains(word));
    }

    private static @Nullable Role role(String word, char end) {
        if (word.isEmpty()) {
            return null;
        }
        if (word.length() == 1) {
            return switch (word.charAt(0)) {
                case 'Q', '问', '問' -> Role.QUESTION;
                case 'A', '答' -> Role.ANSWER;
                default -> end != '.' && Character.isUpperCase(word.charAt(0)) ? Role.LETTER : null;
            };
        }
        boolean letters = word.codePoints()
                .allMatch(c -> Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK
                        || c == ' ');
        if (end == '.' || !letters || Character.isLowerCase(word.codePointAt(0))) {
            return null;
        }
        return word.equals(BOTH_WAYS) || Words.QUESTION.is(word)
                ? Role.QUESTION
                : Words.ANSWER.is(word) ? Role.ANSWER : null;
    }

    /** A full-width colon needs no space after it; another one does, so that {@code C:\temp} and {@code A::B} are no labels. */
    private static boolean separates(String line, int at) {
        return Signs.isWideColon(line.charAt(at))
                || at + 1 == line.length()
                || Character.isWhitespace(line.charAt(at + 1));
    }

    private static int listMarker(String line, int at) {
        int end = at;
        if (Signs.isBullet(line, end)) {
            end++;
        } else {
            while (end < line.length() && end - at < 4 && Character.isDigit(line.charAt(end))) {
                end++;
            }
            if (end == at || end >= line.length() || ".)".indexOf(line.charAt(end)) < 0) {
                return 0;
            }
            end++;
        }
        int text = end;
        while (text < line.length() && text - end < 4 && line.charAt(text) == ' ') {
            text++;
        }
        return text > end ? text - at : 0;
    }
}
