package io.github.deckwright.read.style.choice;

import io.github.deckwright.model.Choice;
import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Markers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Options of one question that differ in the sign in front: {@code - wrong}, {@code + right}, {@code - wrong}, or {@code - *right}. Read
 * from lines, for to CommonMark each change of the sign begins another list, and a sign without a space none.
 *
 * @param end the line below the last one
 */
record SignedOptions(int firstLine, int end, List<Option> options) {
    private static final String SIGNS = "+-*=~#!";
    private static final int MOST = 12;

    /** One option without its sign. */
    record Option(char sign, Passage text) {}

    /** All places where lines begin with signs, two at least, of two kinds. */
    static List<SignedOptions> in(SourceLines lines) {
        List<SignedOptions> found = new ArrayList<>();
        for (int line = lines.firstLine(); line <= lines.count(); line++) {
            if (sign(lines, line) != 0) {
                SignedOptions options = at(lines, line);
                line = options.end() - 1;
                if (options.signs().size() == 2 && options.options().size() <= MOST) {
                    found.add(options);
                }
            }
        }
        return found;
    }

    Set<Character> signs() {
        Set<Character> signs = new HashSet<>();
        options.forEach(option -> signs.add(option.sign()));
        return signs;
    }

    int count(char sign) {
        return (int) options.stream().filter(option -> option.sign() == sign).count();
    }

    List<Choice> choices(char right) {
        return options.stream()
                .map(option -> new Choice(option.text(), option.sign() == right))
                .toList();
    }

    private static SignedOptions at(SourceLines lines, int first) {
        List<Option> options = new ArrayList<>();
        int line = first;
        while (line <= lines.count()) {
            int option = lines.textAfter(line);
            char sign = sign(lines, option);
            if (sign == 0 || option > line + 1) {
                break;
            }
            int end = option + 1;
            while (!lines.isBlank(end) && sign(lines, end) == 0 && !lines.isLiteral(end) && isIndented(lines, end)) {
                end++;
            }
            options.add(new Option(sign, text(lines, option, end)));
            line = end;
        }
        return new SignedOptions(first, line, options);
    }

    private static boolean isIndented(SourceLines lines, int line) {
        return Character.isWhitespace(lines.text(line).charAt(0));
    }

    private static Passage text(SourceLines lines, int from, int end) {
        List<Passage.Line> text = new ArrayList<>();
        for (int line = from; line < end; line++) {
            Passage.Line source = lines.line(line);
            Passage.Line unsigned = line == from ? source.from(signAt(source.text()) + 1) : source;
            text.add(unsigned.stripLeading().stripTrailing());
        }
        return new Passage(text);
    }

    /** The sign that a line begins with, 0 for none: doubled signs are emphasis, rules, headings or gaps. */
    private static char sign(SourceLines lines, int line) {
        String text = lines.text(line);
        int start = Markers.indent(text);
        if (lines.isLiteral(line) || start > 3 || start + 1 >= text.length() || lines.headingLevel(line) > 0) {
            return 0;
        }
        if (signAt(text) > start) {
            return text.charAt(signAt(text));
        }
        char sign = text.charAt(start);
        char next = text.charAt(start + 1);
        boolean wordy =
                (Character.isWhitespace(next) && !text.substring(start + 1).isBlank())
                        || (Character.isLetterOrDigit(next) && "+-=~".indexOf(sign) >= 0);
        return SIGNS.indexOf(sign) >= 0 && wordy ? sign : 0;
    }

    /** Where the sign stands: in front of the line, or right behind a bullet as a star that nothing closes. */
    private static int signAt(String text) {
        int start = Markers.indent(text);
        int star = Markers.bulletEnd(text);
        boolean open = star > start
                && text.startsWith("*", star)
                && star + 1 < text.length()
                && !Character.isWhitespace(text.charAt(star + 1))
                && text.indexOf('*', star + 1) < 0;
        return open ? star : start;
    }
}
