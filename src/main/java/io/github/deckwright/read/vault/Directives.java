package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Fences;
import io.github.deckwright.read.text.Markers;
import io.github.deckwright.read.text.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes blocks that are fences to Markdown, but hold text, as blocks that all rooms read: <code>```{exercise}</code> of MyST as
 * <code>:::{exercise}</code>, <code>```ad-question</code> of Obsidian's plugin as a callout, the box of Quarto with its title in its first line.
 */
final class Directives {
    private static final Set<String> TEXT = Set.of(
            "exercise",
            "solution",
            "answer",
            "question",
            "problem",
            "admonition",
            "dropdown",
            "toggle",
            "details",
            "hint",
            "tip",
            "note",
            "important",
            "warning",
            "caution",
            "danger",
            "attention",
            "seealso");

    private static final int DEEPEST = 6;

    /** Nothing longer is hidden; a box that is not closed costs no more. */
    private static final int LONGEST_BOX = 300;

    private static final String CALLOUT = "ad-";
    private static final String ADMONISH = "admonish ";
    private static final String QUIZ = "quizdown";
    private static final String BOX = ":::";
    private static final String CODE = ":::{code";
    private static final String ATTRIBUTES = "{.callout-";

    private final List<Passage.Line> lines;
    private final List<Passage.Line> out = new ArrayList<>();

    private Directives(List<Passage.Line> lines) {
        this.lines = lines;
    }

    static boolean holds(String line) {
        if (line.startsWith(BOX) && line.contains(ATTRIBUTES)) {
            return true;
        }
        int run = run(line);
        String info = run == 0 ? "" : info(line, run);
        return info.startsWith(CALLOUT)
                || info.startsWith(ADMONISH)
                || info.equals(QUIZ)
                || !name(info).isEmpty();
    }

    /**
     * The lines with such blocks written anew.
     *
     * @param first index of the first line below the front matter
     */
    static List<Passage.Line> written(List<Passage.Line> lines, int first) {
        if (lines.stream().noneMatch(line -> holds(line.text()))) {
            return lines;
        }
        Directives directives = new Directives(lines);
        directives.out.addAll(lines.subList(0, first));
        directives.write(first, lines.size(), 0);
        return directives.out;
    }

    private void write(int from, int to, int depth) {
        int at = from;
        while (at < to) {
            Passage.Line line = lines.get(at);
            int run = run(line.text());
            if (line.text().startsWith(BOX) && line.text().contains(ATTRIBUTES)) {
                at = box(at, to, depth);
                continue;
            }
            if (depth > 0 && line.text().startsWith(CODE)) {
                at = code(at, to);
                continue;
            }
            if (run == 0) {
                out.add(line);
                at++;
                continue;
            }
            int close = close(at, to);
            String info = info(line.text(), run);
            boolean known = close < to && depth < DEEPEST;
            if (known && info.startsWith(CALLOUT)) {
                callout(at, close, info.substring(CALLOUT.length()));
            } else if (known && info.startsWith(ADMONISH)) {
                admonish(at, close, info.substring(ADMONISH.length()));
            } else if (known && info.equals(QUIZ)) {
                add(at, "{{< quizdown >}}"); // as in a page of Hugo
                out.addAll(lines.subList(at + 1, close));
                add(close, "{{< /quizdown >}}");
            } else if (known && !name(info).isEmpty()) {
                directive(at, close, info, depth);
            } else {
                out.addAll(lines.subList(at, Math.min(close + 1, to)));
            }
            at = close + 1;
        }
    }

    /** The heading inside of a box of Quarto is its title, and no heading of the document; gives the index of the next line. */
    private int box(int open, int to, int depth) {
        String text = lines.get(open).text();
        int heading = open + 1;
        while (heading < to && lines.get(heading).isBlank()) {
            heading++;
        }
        String title = heading < to ? lines.get(heading).text() : "";
        int level = Markers.headingLevel(title);
        if (level == 0) {
            out.add(lines.get(open));
            return open + 1;
        }
        int close = text.contains("collapse=") && depth < DEEPEST ? closeOfBox(open, to) : to;
        if (close < to) { // what it hides is what details hide
            add(open, "<details>");
            add(heading, "<summary>" + title.substring(level).strip() + "</summary>");
            add(heading, "");
            write(heading + 1, close, depth + 1);
            add(close, "");
            add(close, "</details>");
            return close + 1;
        }
        int start = text.indexOf(ATTRIBUTES) + ATTRIBUTES.length();
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        add(
                open,
                ":::" + text.substring(start, end) + " "
                        + title.substring(level).strip());
        return heading + 1;
    }

    /** Code in a block of colons inside of another one, as a fence; gives the index of the next line. */
    private int code(int open, int to) {
        int close = open + 1;
        while (close < to && !lines.get(close).text().strip().equals(BOX)) {
            close++;
        }
        String text = lines.get(open).text();
        add(open, "~~~" + text.substring(text.indexOf('}') + 1).strip());
        out.addAll(lines.subList(open + 1, close));
        if (close < to) {
            add(close, "~~~");
        }
        return close + 1;
    }

    /** The line of colons that closes a box, those inside it aside; {@code to} when there is none. */
    private int closeOfBox(int open, int to) {
        int depth = 1;
        int at = open + 1;
        for (; at < Math.min(to, open + LONGEST_BOX); at++) {
            String line = lines.get(at).text().strip();
            boolean colons = line.startsWith(BOX);
            depth += !colons ? 0 : Run.isAll(':', line, 3) ? -1 : 1;
            if (depth == 0) {
                return at;
            }
        }
        return to;
    }

    private void directive(int open, int close, String info, int depth) {
        String word = info.substring(1, info.indexOf('}'));
        if (!word.endsWith("-end")) {
            add(open, ":::" + info.replace(word, name(info)));
        }
        write(open + 1, close, depth + 1);
        if (!word.endsWith("-start")) {
            add(close, ":::");
        }
    }

    private void callout(int open, int close, String kind) {
        String title = "";
        boolean folded = false;
        int body = open + 1;
        for (; body < close; body++) {
            String text = lines.get(body).text();
            int colon = text.indexOf(':');
            String key = colon < 0 ? "" : text.substring(0, colon).strip();
            if (!Set.of("title", "collapse", "icon", "color").contains(key)) {
                break;
            }
            title = key.equals("title") ? text.substring(colon + 1).strip() : title;
            folded |= key.equals("collapse");
        }
        add(open, "> [!" + kind.strip() + "]" + (folded ? "- " : " ") + title);
        for (int i = body; i < close; i++) {
            add(i, "> " + lines.get(i).text());
        }
        add(close, "");
    }

    /** {@code admonish question title="What is it?" collapsible=true} of mdBook. */
    private void admonish(int open, int close, String words) {
        int space = words.indexOf(' ');
        int title = words.indexOf("title=\"");
        int start = title + "title=\"".length();
        int end = title < 0 ? -1 : words.indexOf('"', start);
        add(
                open,
                "> [!" + (space < 0 ? words : words.substring(0, space)) + "]"
                        + (words.contains("collapsible=true") ? "- " : " ")
                        + (end < 0 ? "" : words.substring(start, end)));
        for (int i = open + 1; i < close; i++) {
            add(i, "> " + lines.get(i).text());
        }
        add(close, "");
    }

    private void add(int at, String text) {
        out.add(new Passage.Line(lines.get(at).number(), 1, text));
    }

    /** How many signs the fence has that a line opens; 0 for none. */
    private static int run(String text) {
        return Markers.indent(text) < 4 ? Fences.run(text) : 0;
    }

    private static String info(String text, int run) {
        return text.substring(Markers.indent(text) + run).strip();
    }

    /** The directive that a fence opens, without what says that it is one end of it; empty when it holds no text. */
    private static String name(String info) {
        int end = info.startsWith("{") ? info.indexOf('}') : -1;
        String name = end < 0 ? "" : info.substring(1, end).toLowerCase(Locale.ROOT);
        String plain = name.endsWith("-start")
                ? name.substring(0, name.length() - 6)
                : name.endsWith("-end") ? name.substring(0, name.length() - 4) : name;
        return TEXT.contains(plain) ? plain : "";
    }

    private int close(int open, int to) {
        int at = open + 1;
        while (at < to && !Fences.closes(lines.get(at).text(), lines.get(open).text())) {
            at++;
        }
        return at;
    }
}
