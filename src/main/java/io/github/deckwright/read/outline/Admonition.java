package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A block that site generators hide or colour: {@code ??? question "Show answer"} and {@code !!!} with an indented body (MkDocs), or
 * {@code :::details Answer} to {@code :::} (Docusaurus, VitePress, MyST). CommonMark knows neither.
 *
 * @param kind the word behind the mark
 * @param folded whether the body shows only when asked for
 * @param title what stands behind the mark and the kind
 * @param body dedented
 * @param end index of the first line behind it
 */
public record Admonition(String kind, boolean folded, Passage title, Passage body, int end) {
    /** In so many lines a block says what it is: its title, its settings, a heading inside that is its title. */
    public static final int LONGEST_HEAD = 6;

    private static final int INDENT = 4;
    private static final Set<String> ASKING = Set.of("question", "faq", "help", "quiz");

    /** Whether a line opens such a block. */
    public static boolean opensIn(String line) {
        String text = line.strip();
        boolean mkdocs = text.startsWith("??? ") || text.startsWith("???+ ") || text.startsWith("!!! ");
        return mkdocs || opensFenced(text) || Shortcode.opensIn(text);
    }

    /** Whether a line that opens such a block calls something that needs no body. */
    public static boolean isCall(String line) {
        return Shortcode.opensIn(line.strip());
    }

    /** Whether a line, stripped, opens a block between colons. */
    static boolean opensFenced(String text) {
        return text.startsWith(":::") && text.length() > 3 && !text.endsWith(":::");
    }

    /** Reads the block that a line of a document opens, at most to before another line. */
    public static Admonition at(Outline outline, int line, int toLine) {
        return read(number -> new Passage.Line(number, 1, outline.line(number)), line, toLine);
    }

    /** Reads the block that a line opens before there is an outline; lines count from 0. */
    public static Admonition at(IntFunction<Passage.Line> lines, int from, int to) {
        return read(lines, from, to);
    }

    /** Reads the block that one of some lines opens. */
    static Admonition at(List<Passage.Line> lines, int from) {
        return read(lines::get, from, lines.size());
    }

    /** Whether title or kind say that an answer follows. */
    public boolean saysAnswer() {
        return new Fold(Fold.Form.ADMONITION, kind, folded, title, body, end).saysAnswer();
    }

    /** The title of the block that a line opens. */
    public static Passage titleAt(Outline outline, int line) {
        return title(new Passage.Line(line, 1, outline.line(line)));
    }

    private static Passage title(Passage.Line opening) {
        String text = opening.text();
        return Shortcode.opensIn(text.strip())
                ? Shortcode.title(opening)
                : Passage.of(new Passage.Line(opening.number(), opening.column() + indent(text), title(text.strip())));
    }

    private static Admonition read(IntFunction<Passage.Line> lines, int at, int to) {
        Passage.Line opening = lines.apply(at);
        String text = opening.text().strip();
        if (Shortcode.opensIn(text)) {
            return Shortcode.read(lines, at, to);
        }
        int indent = indent(opening.text());
        Passage title = title(opening);
        List<Passage.Line> body = new ArrayList<>();
        int end = text.startsWith(":::")
                ? fenced(lines, at + 1, to, body)
                : indented(lines, at + 1, to, indent + INDENT, body);
        String kind = kind(text);
        boolean dropdown = false;
        while (text.startsWith(":::{")
                && !body.isEmpty()
                && isOption(body.get(0).text())) {
            Passage.Line option = body.remove(0);
            dropdown |= option.text().startsWith(":class:") && option.text().contains("dropdown");
        }
        boolean folded = text.startsWith("???")
                || dropdown
                || kind.equals("details")
                || kind.equals("dropdown")
                || text.contains("collapse=\"true\"");
        if (hasAttributes(text) && !body.isEmpty() && body.get(0).text().startsWith("#")) {
            // Quarto takes the heading inside for the title
            String heading = body.get(0).text();
            int start = heading.length() - heading.replaceFirst("^#+ *", "").length();
            return new Admonition(
                    kind, folded, Passage.of(body.get(0).from(start)), new Passage(body.subList(1, body.size())), end);
        }
        return new Admonition(kind, folded, title, new Passage(body), end);
    }

    /** Whether the kind of the block that a line opens says that it asks. */
    public static boolean asksIn(String line) {
        return ASKING.contains(kind(line.strip()));
    }

    /** Blocks inside have ends of their own; what opens them says its kind. */
    private static int fenced(IntFunction<Passage.Line> lines, int from, int to, List<Passage.Line> body) {
        int at = from;
        for (int depth = 1; at < to; at++) {
            String text = lines.apply(at).text();
            depth += isEnd(text) ? -1 : opensFenced(text.strip()) ? 1 : 0;
            if (depth == 0) {
                break;
            }
            body.add(lines.apply(at));
        }
        return Math.min(at + 1, to);
    }

    private static int indented(
            IntFunction<Passage.Line> lines, int from, int to, int indent, List<Passage.Line> body) {
        int at = from;
        for (; at < to; at++) {
            Passage.Line line = lines.apply(at);
            if (!line.isBlank() && indent(line.text()) < Math.min(indent, indent - INDENT + 1)) {
                break;
            }
            body.add(line.from(Math.min(line.text().length(), Math.min(indent, indent(line.text())))));
        }
        return at;
    }

    /** Whether a line closes a block between colons. */
    static boolean isEnd(String line) {
        return Run.isAll(':', line.strip(), 3);
    }

    /** The first word of a line that opens a block. */
    static String kind(String opening) {
        int start = 0;
        while (start < opening.length() && !Character.isLetter(opening.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < opening.length() && Character.isLetter(opening.charAt(end))) {
            end++;
        }
        return opening.substring(start, end);
    }

    /** {@code Answer} of {@code ??? success "Answer"}, {@code :::details Answer}, {@code :::{dropdown} Answer} and {@code :::tip[Answer]}. */
    private static String title(String opening) {
        if (hasAttributes(opening)) {
            return "";
        }
        int quote = opening.indexOf('"');
        if (quote >= 0) {
            int end = opening.lastIndexOf('"');
            return opening.substring(quote + 1, Math.max(end, quote + 1));
        }
        int bracket = opening.indexOf('[');
        if (bracket >= 0 && opening.endsWith("]")) {
            return opening.substring(bracket + 1, opening.length() - 1);
        }
        if (opening.startsWith(":::{solution")) {
            return ""; // the label of what it solves
        }
        int kind = opening.indexOf(' ', kindStart(opening));
        String rest = kind < 0 ? "" : opening.substring(kind).strip();
        return areSettings(rest) ? "" : rest;
    }

    /** {@code tags=a,b deck=Kitchen}: nothing but names with values. */
    private static boolean areSettings(String text) {
        for (String word : text.split("\\s+", -1)) {
            int equals = word.indexOf('=');
            if (equals < 1 || !word.substring(0, equals).chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
                return false;
            }
        }
        return true;
    }

    private static int kindStart(String opening) {
        return Run.of(":?!+ ", opening, 0);
    }

    /** {@code :label: ex1} right below the opening of MyST. */
    private static boolean isOption(String line) {
        int end = line.startsWith(":") ? line.indexOf(':', 1) : -1;
        return end > 1 && line.substring(1, end).chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    /** {@code ::: {.callout-tip collapse="true"}}. */
    private static boolean hasAttributes(String opening) {
        return opening.startsWith(":::") && opening.contains("{.");
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && (line.charAt(indent) == ' ' || line.charAt(indent) == '\t')) {
            indent++;
        }
        return indent;
    }
}
