package io.github.deckwright;

import java.util.List;

/** What in a text steers the program that shows it: characters that a terminal obeys, and commands that CI systems find in their logs. */
public final class Steering {
    /**
     * Longest name of a command that is looked for, in characters; theirs have up to thirty. A bound, so that a line of marks costs no
     * more than its length.
     */
    private static final int LONGEST_NAME = 64;

    /** Words of markers that fold a log, up to their colon: those of GitLab and Travis. */
    private static final List<String> FOLDS = List.of("section_start", "section_end", "travis_fold", "travis_time");

    /** Signs with which Buildkite opens a group, at the start of a line. */
    private static final List<String> GROUPS = List.of("---", "+++", "~~~", "^^^");

    private Steering() {}

    /** Whether a code point moves a cursor, ends a line, hides itself or reorders its neighbours. */
    public static boolean isCharacter(int c) {
        // ZERO WIDTH JOINER and variation selectors belong to emoji and scripts; they hide nothing
        return c != 0x200D
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    /**
     * Whether a command would be none if this character were another one. Found wherever they stand: {@code ##[…]} and {@code
     * ##name[…]} (GitHub, Azure, TeamCity, Octopus), {@code ::name::} and {@code ::name key=} (GitHub; {@code a::b} is left alone), and
     * the markers that fold a log.
     */
    public static boolean isCommand(String text, int i) {
        return switch (text.charAt(i)) {
            case '#' -> before(text, i) == '#' && at(text, afterName(text, i + 1)) == '[';
            case ':' -> before(text, i) == ':' ? isColonCommand(text, i) : isFold(text, i);
            default -> false;
        };
    }

    /** Whether a line that starts with this text would be a command or open a group; white space before it does not count. */
    public static boolean isCommandAtStart(String text) {
        int at = start(text);
        return text.startsWith("::", at) || GROUPS.stream().anyMatch(group -> text.startsWith(group, at));
    }

    /** The first character that is no white space of any script; the length when there is none. */
    public static int start(String text) {
        int at = 0;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isColonCommand(String text, int second) {
        if (Character.isLetterOrDigit(before(text, second - 1))) {
            return false;
        }
        int end = afterName(text, second + 1);
        if (end == second + 1) {
            return false;
        }
        int key = end;
        while (at(text, key) == ' ' && key < end + LONGEST_NAME) {
            key++;
        }
        return text.startsWith("::", end) || (key > end && at(text, afterName(text, key)) == '=');
    }

    private static boolean isFold(String text, int colon) {
        return FOLDS.stream().anyMatch(word -> text.startsWith(word, colon - word.length()));
    }

    private static int afterName(String text, int from) {
        int end = from;
        while (end < text.length() && end < from + LONGEST_NAME && isNamePart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "-_.".indexOf(c) >= 0;
    }

    private static char before(String text, int i) {
        return i > 0 ? text.charAt(i - 1) : ' ';
    }

    private static char at(String text, int i) {
        return i < text.length() ? text.charAt(i) : ' ';
    }
}
