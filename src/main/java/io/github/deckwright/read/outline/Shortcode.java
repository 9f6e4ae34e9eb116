package io.github.deckwright.read.outline;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A block that a site generator makes of a call with a title: {@code {{< faq "Is it free?" >}} … {{< /faq >}}} (Hugo), {@code {% details Is
 * it free? %} … {% enddetails %}} (Jekyll and others), {@code <Accordion title="Is it free?"> … </Accordion>} (components).
 */
final class Shortcode {
    private static final Set<String> TITLES = Set.of("title", "question", "summary", "label", "header", "name", "q");

    /** Components and calls whose name says that they are folded. */
    private static final Set<String> FOLDED = Set.of(
            "details",
            "collapse",
            "collapsible",
            "accordion",
            "accordionitem",
            "expand",
            "spoiler",
            "toggle",
            "faq",
            "qa",
            "qna",
            "solution",
            "answer",
            "hiddenanswer");

    private static final int LONGEST_NAME = 30;

    private Shortcode() {}

    static boolean opensIn(String text) {
        return !name(text).isEmpty();
    }

    /** The name in a line that is nothing but the opening of a block with a title; else empty. */
    private static String name(String text) {
        int start = text.startsWith("{{<") || text.startsWith("{{%")
                ? 3
                : text.startsWith("{%") ? 2 : text.startsWith("<") ? 1 : 0;
        if (start == 0 || !text.endsWith(start == 1 ? ">" : start == 2 ? "%}" : "}}") || text.endsWith("/>")) {
            return "";
        }
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length()
                && end - start < LONGEST_NAME
                && (Character.isLetter(text.charAt(end)) || "-_".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean component = text.charAt(0) != '<' || (end > start && Character.isUpperCase(text.charAt(start)));
        String name = text.substring(start, end);
        boolean titled = text.startsWith("{%")
                ? text.indexOf("%}") == text.length() - 2 && end < text.length() - 3 && isFolded(name)
                : text.indexOf('"') > 0 || text.indexOf('\'') > 0;
        return component && titled ? name : "";
    }

    static Admonition read(IntFunction<Passage.Line> lines, int at, int to) {
        Passage.Line opening = lines.apply(at);
        String name = name(opening.text().strip());
        List<Passage.Line> body = new ArrayList<>();
        int end = at + 1;
        while (end < to && !closes(lines.apply(end).text(), name)) {
            body.add(lines.apply(end++));
        }
        String kind = name.toLowerCase(Locale.ROOT);
        boolean folded = isFolded(name);
        if (end == to) {
            return new Admonition(kind, folded, title(opening), Passage.EMPTY, at + 1); // a call that encloses nothing
        }
        return new Admonition(kind, folded, title(opening), new Passage(body), end + 1);
    }

    private static boolean isFolded(String name) {
        return FOLDED.contains(name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", ""));
    }

    private static boolean closes(String line, String name) {
        String text = line.replace(" ", "");
        return text.startsWith("{{</" + name)
                || text.startsWith("{{%/" + name)
                || text.startsWith("{%end" + name)
                || text.startsWith("</" + name + ">");
    }

    static Passage title(Passage.Line opening) {
        String text = opening.text();
        int open = titleStart(text);
        int close = open > 0 ? text.indexOf(text.charAt(open - 1), open) : -1;
        if (close < 0) {
            open = text.indexOf(name(text.strip())) + name(text.strip()).length();
            close = text.lastIndexOf('%');
        }
        return Passage.of(opening.part(open, Math.max(open, close))).trimmed();
    }

    /** Behind the quote that a title begins with: that of an attribute called so, or else the first one. */
    private static int titleStart(String text) {
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || (c == '\'' && first < 0 && text.charAt(Math.max(0, i - 1)) == '=')) {
                first = first < 0 ? i + 1 : first;
                int equals = i - 1;
                int word = equals;
                while (word > 0
                        && equals > 0
                        && text.charAt(equals) == '='
                        && Character.isLetter(text.charAt(word - 1))) {
                    word--;
                }
                if (word < equals
                        && TITLES.contains(text.substring(word, equals).toLowerCase(Locale.ROOT))) {
                    return i + 1;
                }
                int close = text.indexOf(c, i + 1);
                i = close < 0 ? text.length() : close;
            }
        }
        return first;
    }
}
