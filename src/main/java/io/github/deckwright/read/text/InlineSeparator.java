package io.github.deckwright.read.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What parts a line into question and answer: {@code ::}, {@code ?::}, and {@code :::} for both ways. Colons in code, in math and in
 * deletions part nothing.
 *
 * @param start index of its first character; what a question mark belongs to is text
 * @param end index behind its last character
 * @param reverse whether it means both ways
 */
public record InlineSeparator(int start, int end, boolean reverse) {

    /** The only separator of a line; empty when there is none, several, or nothing on one side. */
    public static Optional<InlineSeparator> in(String line) {
        int first = line.indexOf("::");
        if (first <= 0 || line.contains("{{")) {
            return Optional.empty();
        }
        Regions regions = Regions.of(line);
        @Nullable InlineSeparator found = null;
        for (int i = first; i >= 0; i = line.indexOf("::", i)) {
            int end = i;
            while (end < line.length() && line.charAt(end) == ':') {
                end++;
            }
            if (regions.isPlain(i)) {
                if (found != null || end - i > 3) {
                    return Optional.empty();
                }
                found = new InlineSeparator(i, end, end - i == 3);
            }
            i = end;
        }
        return Optional.ofNullable(found)
                .filter(one -> !line.substring(0, one.start).isBlank()
                        && !line.substring(one.end).isBlank());
    }

    /** Whether a line can be nothing but a card. */
    public static boolean makesCard(String line) {
        return line.indexOf("::") > 0
                && in(line).filter(separator -> !separator.isCode(line, true)).isPresent();
    }

    /**
     * Whether both sides touch it and look like names in a program: {@code Foo::bar()}, {@code a_b::c}.
     *
     * @param strict whether to take words for names as well: {@code std::vector}, {@code Foo::Bar}
     */
    public boolean isCode(String line, boolean strict) {
        int left = start;
        while (left > 0 && isName(line.charAt(left - 1))) {
            left--;
        }
        int right = end;
        while (right < line.length() && isName(line.charAt(right))) {
            right++;
        }
        if (left == start || right == end) {
            return false;
        }
        boolean call = right < line.length() && "(<!".indexOf(line.charAt(right)) >= 0;
        String before = line.substring(left, start);
        String after = line.substring(end, right);
        boolean snake = before.indexOf('_') >= 0 || after.indexOf('_') >= 0;
        boolean letters = before.length() == 1 && after.length() == 1 && Character.isLetter(after.charAt(0));
        boolean first = strict && line.substring(0, left).chars().noneMatch(Character::isLetter);
        boolean names = (isCamel(before) && isCamel(after)) || (isLower(before) && isLower(after));
        return call || snake || letters || (first && names);
    }

    /** Whether the line gives a value to a name, as {@code rating:: 5} does in some note takers. */
    public boolean isProperty(String line) {
        boolean glued = !Character.isWhitespace(line.charAt(start - 1));
        boolean spaced = end < line.length() && Character.isWhitespace(line.charAt(end));
        String name = line.substring(0, start).strip();
        return glued && spaced && !name.endsWith("?") && name.split("\\s+").length < 4;
    }

    /** The index of the space before a colon that has spaces on both sides, or of the one before {@code ::}; -1 for none. */
    public static int spacedColon(String line, int from, int to) {
        Regions regions = Regions.of(line);
        for (int i = line.indexOf(" :", from); i >= 0 && i < to; i = line.indexOf(" :", i + 1)) {
            int end = line.startsWith("::", i + 1) ? i + 3 : i + 2;
            if (i > from && end < to && line.charAt(end) == ' ' && regions.isPlain(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static boolean isLower(String word) {
        return word.chars().noneMatch(Character::isUpperCase);
    }

    /** {@code Foo} or {@code FooBar}, but not {@code H2O}. */
    private static boolean isCamel(String word) {
        return Character.isUpperCase(word.charAt(0)) && word.chars().anyMatch(Character::isLowerCase);
    }
}
