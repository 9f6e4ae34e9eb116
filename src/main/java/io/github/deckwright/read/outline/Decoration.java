package io.github.deckwright.read.outline;

import io.github.deckwright.read.text.BlankLines;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import io.github.deckwright.read.text.Tags;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What stands between the blocks of a document and says nothing of it: links to the top, anchors, ends of pages, space. Nobody sees it
 * there; a heading below it stands where it would stand without it.
 */
final class Decoration {
    /** Elements that show nothing as long as nothing stands in them. */
    private static final Set<String> ELEMENTS =
            Set.of("a", "b", "center", "div", "em", "i", "p", "span", "strong", "sup");

    /** What TeX and the programs that write it call the ends of pages, and space between two parts. */
    private static final Set<String> COMMANDS = Set.of(
            "newpage",
            "pagebreak",
            "clearpage",
            "cleardoublepage",
            "bigskip",
            "medskip",
            "smallskip",
            "vfill",
            "vspace");

    private static final List<String> SPACES =
            List.of("&nbsp;", "&emsp;", "&ensp;", "&#160;", "<br>", "<br/>", "<br />");

    /** What is in the line of a link, of an anchor, of an end of a page. */
    private static final List<String> TARGETS =
            List.of("](", "][", "href=", "name=", "id=", "page-break", "break-after");

    /** What a link, a tag or the emphasis around one ends with. */
    private static final String ENDS = ")>]*_";

    /** What a tag, a row of a table and a block of a site begin with. */
    private static final List<String> BORDERS = List.of("<", "|", ":::");

    /** An advert, a picture and the number of a page stand above a heading at most. */
    private static final int MOST_LAYERS = 3;

    /** Longer lines say something, or are not worth the search for each tag in them. */
    private static final int LONGEST = 300;

    /** A line that is indented more is code, or lies in an item. */
    private static final int INDENT = 3;

    private final List<String> lines;
    private final int firstLine;
    private final ContainedFences fences = new ContainedFences();
    private final BitSet found = new BitSet();
    /** How many lines the fences have been followed through. */
    private int followed;

    private Decoration(List<String> lines, int firstLine) {
        this.lines = lines;
        this.firstLine = firstLine;
        this.followed = firstLine - 1;
    }

    /** A copy of the lines, with nothing in the place of such. */
    static List<String> blanked(List<String> lines, int firstLine) {
        List<String> left = new ArrayList<>(lines);
        new Decoration(lines, firstLine).find().stream().forEach(number -> left.set(number - 1, ""));
        for (int layer = 0; layer < MOST_LAYERS; layer++) {
            BitSet recurring = RecurringLines.in(left, firstLine);
            if (recurring.isEmpty()) {
                break;
            }
            recurring.stream().forEach(number -> left.set(number - 1, ""));
        }
        return left;
    }

    private BitSet find() {
        for (int number = firstLine; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (mayBe(line) && Markers.indent(line) <= INDENT && isSilent(line) && !isCode(number)) {
                int end = number + 1;
                while (end <= lines.size() && mayBe(lines.get(end - 1)) && isSilent(lines.get(end - 1))) {
                    end++;
                }
                if (isBetween(number, end)) {
                    found.set(number, end);
                }
                number = end - 1;
            }
        }
        return found;
    }

    /** A look at its first and its last character spares most lines all others. */
    private static boolean mayBe(String line) {
        int start = Run.space(line, 0);
        if (start == line.length() || line.length() > LONGEST) {
            return false;
        }
        char first = line.charAt(start);
        boolean ends = ENDS.indexOf(line.charAt(Run.spaceBefore(line, line.length()) - 1)) >= 0;
        return "<&\\".indexOf(first) >= 0 || (ends && "#|>".indexOf(first) < 0 && Markers.contentStart(line) == start);
    }

    private static boolean isSilent(String line) {
        String text = line.strip();
        return isCommand(text) || isEmpty(text) || Boilerplate.isBackLink(text);
    }

    /** {@code \newpage}, {@code \vspace{2cm}}. */
    private static boolean isCommand(String text) {
        int end = text.charAt(0) == '\\' ? Run.word(text, 1) : 0;
        return end > 1
                && COMMANDS.contains(text.substring(1, end))
                && (end == text.length() || (text.charAt(end) == '{' && text.indexOf('}') == text.length() - 1));
    }

    /** Whether a line holds tags and spaces only, none of which shows anything. */
    private static boolean isEmpty(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = spaceEnd(text, at);
            if (end == at) {
                end = text.charAt(at) == '<' && ELEMENTS.contains(element(text, at)) ? Tags.tagEnd(text, at) : -1;
            }
            if (end < 0) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Behind the space at a place, which need not be white space to Markdown; the place when there is none. */
    private static int spaceEnd(String text, int at) {
        for (String space : SPACES) {
            if (text.startsWith(space, at)) {
                return at + space.length();
            }
        }
        return Run.space(text, at);
    }

    private static String element(String text, int at) {
        String name = Tags.name(text, at);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    /** Whether lines belong to no text, nor hold a part of what lays out the page. */
    private boolean isBetween(int first, int end) {
        boolean apart = isBorder(first - 1) || isBorder(end);
        return apart && isWhole(first, end) && (!isSpace(first, end) || isBeside(first, end));
    }

    private boolean isBorder(int number) {
        if (parts(number) || lines.get(number - 1).isBlank()) {
            return true;
        }
        String text = lines.get(number - 1).stripLeading();
        return BORDERS.stream().anyMatch(text::startsWith) || Fences.isOne(text);
    }

    /** Whether elements that begin in some lines end in them; what holds something else lays out the page. */
    private boolean isWhole(int first, int end) {
        int open = 0;
        for (int number = first; number < end && open >= 0; number++) {
            open += opened(lines.get(number - 1));
        }
        return open == 0;
    }

    /** How many more elements begin in a line than end. */
    private static int opened(String line) {
        int open = 0;
        for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
            int end = ELEMENTS.contains(element(line, at)) ? Tags.tagEnd(line, at) : -1;
            if (end > 0 && line.charAt(end - 2) != '/') {
                open += line.charAt(at + 1) == '/' ? -1 : 1;
            }
        }
        return open;
    }

    /** Whether lines are mere space: no link, no anchor and no end of a page is in them. */
    private boolean isSpace(int first, int end) {
        return lines.subList(first - 1, end - 1).stream()
                .noneMatch(line ->
                        line.stripLeading().startsWith("\\") || TARGETS.stream().anyMatch(line::contains));
    }

    /** Whether a heading or a rule is what comes next, or what came last: anywhere else space may be meant. */
    private boolean isBeside(int first, int end) {
        return parts(BlankLines.before(lines, first - 2) + 1) || parts(BlankLines.after(lines, end - 1) + 1);
    }

    /** Whether a line parts a document, or is none. */
    private boolean parts(int number) {
        if (number < firstLine || number > lines.size()) {
            return true;
        }
        String line = lines.get(number - 1);
        return Markers.headingLevel(line) > 0 || Markers.isRule("-*_", line, Markers.indent(line));
    }

    private boolean isCode(int number) {
        boolean code = false;
        while (followed < number) {
            code = fences.holds(lines.get(followed++));
        }
        return code;
    }
}
