package io.github.deckwright.read.style.shape;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.outline.Outline;
import io.github.deckwright.read.outline.SourceLines;
import io.github.deckwright.read.text.Emphasis;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Signs;
import io.github.deckwright.read.text.Title;
import io.github.deckwright.read.text.Words;
import io.github.deckwright.read.weigh.gate.Gates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbered parts of a stretch of a document: headings, bold lines, items or lines that begin with a number, whatever words stand
 * in front of it. Of several kinds that one counts which has the most parts.
 */
final class NumberedParts {
    /**
     * A number at the start of a line, with a word or another number in front of it and what the part gives, or how hard it is, behind it:
     * {@code **T2-4.**}, {@code Frage 3:}, {@code 12)}, {@code **Exercise 2 (3 marks).**}, {@code ## Aufgabe 4*}.
     */
    private static final Pattern BEGIN = Pattern.compile("\\A {0,3}(#{1,6} +)?(?:[-*+] +)?(\\*\\*|__)?[(\\[]?"
            + "(\\p{L}[\\p{L}\\p{M}]{0,14}\\.? ?#?)?(?:\\d{1,3} ?[-–] ?|\\d{1,3}\\.(?=\\d))?(\\d{1,3})"
            + "(?:\\*(?!\\*)|[★☆⭐]{1,5})?(?: [(\\[][^()\\[\\]]{1,24}[)\\]])?"
            + "(?:([.):：\\]]+(?:\\*\\*|__)?|(?:\\*\\*|__)| [-–—](?= ))(?=\\s|$)|(?=\\s*$|\\s+[(\\[★☆⭐]))");

    /**
     * How many times over the lines of a document are read for questions. Each part with answers that belong to none looks at all that
     * stands above it, and so does the next one; after so much in vain each looks only as far as the one above it, if at all.
     */
    private static final int MOST_TIMES_OVER = 16;

    private final Outline outline;
    private final SourceLines lines;

    /**
     * One part.
     *
     * @param group the title of the part of the document that it stands in, for numbers that start again there
     * @param end the first line behind it
     */
    record Part(int number, String group, int line, int end, Passage text) {
        String key(boolean grouped) {
            return grouped ? group + '#' + number : Integer.toString(number);
        }
    }

    private record Begin(String kind, int number, int line, int text, String open) {}

    private NumberedParts(Outline outline) {
        this.outline = outline;
        this.lines = outline.sourceLines();
    }

    /** The parts between two lines, the second one excluded; empty when fewer than two are of one kind. */
    static List<Part> between(Outline outline, int from, int end) {
        return new NumberedParts(outline).read(from, end);
    }

    /** How many lines above answers may be read for their questions, in all of a document. */
    static long mostRead(Outline outline) {
        return (long) MOST_TIMES_OVER * outline.lineCount();
    }

    /** Whether each number stands there once, so that it names its part. */
    static boolean areUnique(List<Part> parts) {
        Set<Integer> numbers = new HashSet<>();
        return parts.stream().allMatch(part -> numbers.add(part.number()));
    }

    private List<Part> read(int from, int end) {
        Map<String, List<Begin>> kinds = new LinkedHashMap<>();
        for (int line = from; line < end; line++) {
            Optional<Begin> begin = lines.isLiteral(line) ? Optional.empty() : begin(line);
            begin.ifPresent(found -> kinds.computeIfAbsent(found.kind(), kind -> new ArrayList<>())
                    .add(found));
        }
        List<Begin> most = List.of();
        for (List<Begin> begins : kinds.values()) {
            most = begins.size() > most.size() ? begins : most;
        }
        return Gates.NUMBERED_PARTS.isEnough(most.size()) ? parts(most, end) : List.of();
    }

    private Optional<Begin> begin(int line) {
        String text = lines.text(line);
        Matcher matcher = BEGIN.matcher(text);
        if (text.isEmpty() || !matcher.lookingAt()) {
            return Optional.empty();
        }
        int level = matcher.group(1) == null ? 0 : matcher.group(1).strip().length();
        boolean bold = matcher.group(2) != null;
        boolean bare = matcher.group(5) == null;
        if (level == 0 && bare && !bold) {
            return Optional.empty(); // a sentence may begin with a number
        }
        int at = Run.space(text, matcher.end());
        boolean open = bold && !matcher.group().substring(matcher.end(2)).contains(matcher.group(2));
        String word = matcher.group(3) == null ? "" : Words.normal(matcher.group(3));
        String kind = level + (bold ? "*" : "") + (level > 0 ? word : "");
        return Optional.of(new Begin(kind, Integer.parseInt(matcher.group(4)), line, at, open ? matcher.group(2) : ""));
    }

    private List<Part> parts(List<Begin> begins, int end) {
        List<Part> parts = new ArrayList<>();
        Map<Integer, String> groups = new HashMap<>();
        for (int i = 0; i < begins.size(); i++) {
            Begin begin = begins.get(i);
            int next = i + 1 < begins.size() ? begins.get(i + 1).line() : end;
            int level = lines.headingLevel(begin.line());
            int section = lines.sectionEnd(begin.line() + 1, level == 0 ? 6 : level);
            int stop = next <= section && next < end ? withoutTitle(begin.line(), next) : Math.min(next, section);
            int above = above(begin.line(), level);
            String group = groups.computeIfAbsent(above, line -> Words.normal(lines.text(line)));
            parts.add(new Part(begin.number(), group, begin.line(), stop, text(begin, stop)));
        }
        return parts;
    }

    /** Where a part ends that another one follows: in front of a bold title that stands between them in a paragraph of its own. */
    private int withoutTitle(int line, int next) {
        int last = lines.textBefore(next - 1);
        boolean title = last > line + 1
                && lines.isBlank(last - 1)
                && !lines.isLiteral(last)
                && Emphasis.surrounds(Signs.BOLD, lines.text(last).strip());
        return title ? last : next;
    }

    /** The heading around a part. */
    private int above(int line, int level) {
        int above = lines.boundaryAbove(line - 1);
        while (above > 0 && !(lines.headingLevel(above) > 0 && (level == 0 || lines.headingLevel(above) < level))) {
            above = lines.boundaryAbove(above - 1);
        }
        return above;
    }

    /** Where the text of a line ends; that of one in a contents list, {@code - [Q1: …](#q1)}, in front of where the link leads. */
    private static int textEnd(String text, Begin begin) {
        int open = text.indexOf('[');
        int close = open >= 0 && open < begin.text() ? text.indexOf("](", begin.text()) : -1;
        if (close >= 0) {
            return close;
        }
        String bare = text.stripTrailing();
        return bare.length() - (bare.endsWith(begin.open()) ? begin.open().length() : 0);
    }

    /** What a part says, without its number; of a heading that goes on in brackets, such as points, only what is below. */
    private Passage text(Begin begin, int end) {
        Passage.Line first = lines.line(begin.line());
        int last = textEnd(first.text(), begin);
        Passage.Line rest = first.part(Math.min(begin.text(), last), last);
        Passage below = outline.clean(lines.passage(begin.line() + 1, end - 1));
        boolean remark = lines.headingLevel(begin.line()) > 0
                && ((rest.text().startsWith("(") && rest.text().endsWith(")"))
                        || rest.text().codePoints().noneMatch(Character::isLetterOrDigit)); // stars
        return rest.isBlank() || remark
                ? below
                : Title.of(Passage.of(rest)).text().then(below);
    }
}
