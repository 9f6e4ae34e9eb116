package io.github.deckwright.read.text;

import io.github.deckwright.model.Passage;
import java.util.ArrayList;
import java.util.List;

/** Takes apart the source of a title. Not safe for use by several threads. */
final class TitleReader {
    private static final int ROUNDS = 4;
    private static final int LONGEST_REMARK = 24;

    private final List<Passage.Line> lines;
    private int number = -1;
    private Title.Label label = Title.Label.NONE;

    TitleReader(Passage source) {
        lines = new ArrayList<>(source.trimmed().lines());
    }

    Title read() {
        return new Title(strip(), number, label);
    }

    /** Whether there is a number or a label, and something behind it; costs less than the whole title. */
    boolean isLabelled() {
        return !strip().isBlank() && label != Title.Label.NONE;
    }

    private Passage strip() {
        for (int round = 0; round < ROUNDS && !lines.isEmpty(); round++) {
            boolean changed = trim();
            changed |= unwrap();
            changed |= label == Title.Label.NONE && dropLabel();
            if (!changed) {
                break;
            }
        }
        trim();
        return new Passage(lines).trimmed();
    }

    private String first() {
        return lines.get(0).text();
    }

    private String last() {
        return lines.get(lines.size() - 1).text();
    }

    private boolean trim() {
        boolean changed = false;
        if (lines.isEmpty()) {
            return false;
        }
        String first = first();
        int start = Run.space(first, 0);
        int link = Tags.skipSignLink(first, start);
        int anchor = Tags.skipEmptyAnchors(first, link < first.length() ? link : start);
        if (anchor > 0) {
            lines.set(0, lines.get(0).from(anchor));
            changed = anchor > start;
        }
        changed |= dropAnchor();
        String last = last();
        int end = TitleEnd.before(last);
        if (end < last.length()) {
            changed |= !last.substring(end).isBlank();
            cutEnd(end);
        }
        return changed;
    }

    /** The tags of an anchor around the beginning: {@code <a name=q1>Q1: …</a> ⭐}. */
    private boolean dropAnchor() {
        Passage.Line line = lines.get(0);
        String text = line.text();
        int open = text.startsWith("<a ") ? Tags.tagEnd(text, 0) : -1;
        int close = open < 0 ? -1 : text.indexOf("</a>", open);
        if (close < 0
                || text.substring(0, open).contains("href")
                || text.substring(close + "</a>".length()).isBlank()) {
            return false;
        }
        String rest = text.substring(open, close) + text.substring(close + "</a>".length());
        lines.set(0, new Passage.Line(line.number(), line.column() + open, rest));
        return true;
    }

    private void cutEnd(int end) {
        Passage.Line last = lines.get(lines.size() - 1);
        lines.set(lines.size() - 1, last.part(0, Math.max(0, end)));
    }

    /** Takes emphasis and empty tags around the whole away. */
    private boolean unwrap() {
        if (first().isEmpty() || Character.isLetterOrDigit(first().charAt(0))) {
            return false; // it begins with a sign
        }
        for (String mark : Signs.WRAPPERS) {
            if (isWrapped(mark)) {
                cutEnd(last().length() - mark.length());
                lines.set(0, lines.get(0).from(mark.length()));
                return true;
            }
        }
        if (lines.size() > 1 && Tags.wrapperEnd(first(), first()) > 0) {
            Passage.Line first = lines.get(0);
            int close = first.text().lastIndexOf("</");
            lines.set(0, first.part(Tags.wrapperEnd(first.text(), first.text()), close));
            return true;
        }
        int open = Tags.wrapperEnd(first(), last());
        if (open > 0) {
            cutEnd(last().lastIndexOf("</"));
            lines.set(0, lines.get(0).from(open));
            return true;
        }
        return false;
    }

    private boolean isWrapped(String mark) {
        String first = first();
        String last = last();
        int length = mark.length();
        if (!first.startsWith(mark) || !last.endsWith(mark) || (lines.size() == 1 && first.length() <= 2 * length)) {
            return false;
        }
        if (lines.size() > 1) {
            return first.indexOf(mark, length) < 0 && last.indexOf(mark) == last.length() - length;
        }
        String inside = first.substring(length, first.length() - length);
        return !inside.contains(mark.substring(0, 1).repeat(Math.min(2, length)))
                && !inside.isBlank()
                && !Character.isWhitespace(inside.charAt(0))
                && (length > 1 || inside.indexOf(mark.charAt(0)) < 0);
    }

    private boolean dropLabel() {
        int link = lines.size() == 1 ? linkEnd(first()) : 0;
        if (link > 0) {
            return dropLinked(link);
        }
        Ordinal found = Ordinal.in(first());
        if (found.end() == 0 || isList(found)) {
            return false;
        }
        String mark = openMark(first().substring(0, found.end()));
        if (!mark.isEmpty()) {
            int least = lines.size() == 1 ? found.end() + mark.length() : mark.length();
            if (!last().endsWith(mark) || last().length() < least) {
                return dropPart(found, mark);
            }
            cutEnd(last().length() - mark.length());
        }
        number = found.number();
        label = found.label();
        lines.set(0, lines.get(0).from(found.end()));
        if (isRemark(found)) {
            lines.clear();
        }
        return true;
    }

    /** A label in a link that is the whole title: {@code [3. What is rice?](https://example.org)} stays a link without it. */
    private boolean dropLinked(int end) {
        Ordinal found = Ordinal.in(first().substring(1, end));
        if (found.end() == 0 || found.end() == end - 1) {
            return false;
        }
        number = found.number();
        label = found.label();
        Passage.Line line = lines.get(0);
        lines.set(
                0,
                new Passage.Line(
                        line.number(),
                        line.column() + found.end(),
                        "[" + line.text().substring(1 + found.end())));
        return true;
    }

    /** Where the words of a link end that is all of a text; 0 when none is. */
    private static int linkEnd(String text) {
        int close = text.startsWith("[") && text.endsWith(")") ? text.indexOf("](") : -1;
        boolean whole = close > 1 && text.indexOf('[', 1) < 0 && text.indexOf(')', close) == text.length() - 1;
        return whole ? close : 0;
    }

    /** Whether the number is that of the first item of a list, which is all the text: parts of an exercise. */
    private boolean isList(Ordinal found) {
        if (lines.size() == 1 || found.label() != Title.Label.NUMBER) {
            return false;
        }
        String next = found.number() + 1 + first().substring(found.end() - 2, found.end());
        return lines.stream().anyMatch(line -> line.text().startsWith(next));
    }

    /** Whether all that stands behind a label, with no sign between, is set off from it: {@code Question #1 *Topic 4*}. */
    private boolean isRemark(Ordinal found) {
        String text = lines.size() == 1 ? first().strip() : "";
        boolean set = text.length() > 2
                && text.length() <= LONGEST_REMARK
                && "*_`[".indexOf(text.charAt(0)) >= 0
                && text.indexOf(text.charAt(0) == '[' ? ']' : text.charAt(0), 1) == text.length() - 1;
        return set
                && found.number() >= 0
                && !found.closed()
                && label == Title.Label.QUESTION
                && Signs.lastQuestionMark(text, text.length()) < 0;
    }

    /** A label in emphasis that ends within the line: {@code **3) Rice.** Cook a cup} is one text with the number 3. */
    private boolean dropPart(Ordinal found, String mark) {
        String first = first();
        int close = first.indexOf(mark, found.end());
        if (close < 0 || found.label() == Title.Label.NONE || last().endsWith(mark)) {
            return false; // what looks like the end of the emphasis is its beginning
        }
        number = found.number();
        label = found.label();
        Passage.Line line = lines.get(0);
        String text = first.substring(found.end(), close) + first.substring(close + mark.length());
        lines.set(0, new Passage.Line(line.number(), line.column() + found.end(), text));
        return true;
    }

    /** Emphasis that begins in front of a label and ends behind it. */
    private static String openMark(String label) {
        int first = 0;
        while (first < label.length() && label.charAt(first) != '*' && label.charAt(first) != '_') {
            first++;
        }
        int end = first;
        while (end < label.length() && label.charAt(end) == label.charAt(first)) {
            end++;
        }
        String mark = label.substring(first, end);
        return mark.isEmpty() || label.indexOf(mark, end) >= 0 ? "" : mark;
    }
}
