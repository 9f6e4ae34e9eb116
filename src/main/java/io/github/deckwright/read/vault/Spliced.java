package io.github.deckwright.read.vault;

import io.github.deckwright.model.Passage;
import io.github.deckwright.read.text.Signs;
import java.util.ArrayList;
import java.util.List;

/** Puts lines in the place of a link, inside of the list items and quotes that it stands in. */
final class Spliced {
    private Spliced() {}

    /** The lines that a line becomes with what its link shows. */
    static List<Passage.Line> of(Passage.Line line, WikiLink link, List<Passage.Line> content) {
        List<Passage.Line> out = new ArrayList<>();
        String before = line.text().substring(0, link.start());
        String after = line.text().substring(link.end());
        if (content.isEmpty()) {
            add(out, line, before + after);
            return out;
        }
        if (content.size() == 1 && isText(content.get(0).text())) {
            add(out, line, before + content.get(0).text().strip() + after);
            return out;
        }
        int marks = containerEnd(before);
        String inside = before.substring(0, marks);
        String further = further(inside);
        if (!before.substring(marks).isBlank()) {
            add(out, line, before.stripTrailing());
            add(out, line, further.stripTrailing());
            inside = further;
        }
        for (int i = 0; i < content.size(); i++) {
            add(out, line, (i == 0 ? inside : further) + content.get(i).text());
        }
        if (!after.isBlank()) {
            add(out, line, further.stripTrailing());
            add(out, line, further + after.strip());
        }
        return out;
    }

    private static void add(List<Passage.Line> out, Passage.Line at, String text) {
        out.add(at.with(text));
    }

    /** Whether a line means the same inside of a paragraph. */
    private static boolean isText(String line) {
        String text = line.stripLeading();
        return !text.isEmpty() && "#>-*+|`~$".indexOf(text.charAt(0)) < 0 && !Character.isDigit(text.charAt(0));
    }

    /** Where the marks of lists and quotes end at the start of a line. */
    private static int containerEnd(String text) {
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '>' || (Signs.isBullet(text, i) && text.startsWith(" ", i + 1));
            if (!mark && c != ' ' && c != '\t') {
                break;
            }
            end = i + 1;
        }
        return end;
    }

    /** The same for the lines below the first one: items need only be indented. */
    private static String further(String marks) {
        return marks.replace('-', ' ').replace('*', ' ').replace('+', ' ');
    }
}
